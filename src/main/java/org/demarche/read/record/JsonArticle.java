package org.demarche.read.record;

import org.demarche.read.content.Draft;
import org.demarche.read.content.TimeStamp;
import org.demarche.read.encoding.Decoded;
import org.demarche.read.encoding.TextEncoding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An article as a line of JSON; all fields but `text` may be missing.
public sealed interface JsonArticle {
    record Good(Draft draft) implements JsonArticle {}

    /// A line that holds none.
    ///
    /// @param complaint a sentence that goes on after the line's place
    record Bad(String complaint) implements JsonArticle {}

    static JsonArticle parse(byte[] line) {
        return switch (TextEncoding.plain(line, null)) {
            case Decoded.Broken broken -> new Bad(broken.complaint());
            case Decoded.Whole whole -> parse(whole.text());
        };
    }

    private static JsonArticle parse(String line) {
        JsonNode fields;
        try {
            fields = JsonMapper.shared().readTree(line);
        } catch (JacksonException e) {
            return new Bad("is not valid JSON, perhaps cut in half; write the line anew");
        }
        if (!fields.isObject()) {
            return new Bad("is no JSON object; write one object a line, with a field \"text\"");
        }
        String text = string(fields, "text");
        if (text == null) {
            return new Bad("has no field \"text\", which holds the article; add it");
        }
        if (text.isBlank()) {
            return new Bad("has an empty \"text\"; leave the line out or fill it");
        }
        return new Good(
                new Draft(
                        string(fields, "url"),
                        string(fields, "headline"),
                        TimeStamp.parse(string(fields, "published")),
                        string(fields, "publisher"),
                        string(fields, "editor"),
                        string(fields, "language"),
                        text));
    }

    private static @Nullable String string(JsonNode fields, String name) {
        JsonNode field = fields.get(name);
        return field == null || !field.isString() ? null : field.stringValue();
    }
}
