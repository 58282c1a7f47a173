package org.demarche.read.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A document as the fields of an article.
///
/// @param title as its properties have it
/// @param heading the first one in it, which is its title if the properties have none
/// @param published ISO 8601
/// @param paragraphs the text
record DocumentFields(
        @Nullable String title,
        @Nullable String heading,
        @Nullable String published,
        @Nullable String author,
        @Nullable String publisher,
        List<String> paragraphs) {
    /// @param name how messages name it
    Raw.Record asRecord(String name, Origin origin) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("headline", title == null || title.isBlank() ? heading : title.strip());
        fields.put("published", published);
        fields.put("author", author == null || author.isBlank() ? null : author.strip());
        fields.put("publisher", publisher);
        fields.put("text", String.join("\n\n", paragraphs));
        fields.values().removeIf(value -> value == null);
        return new Raw.Record(name, origin.input(), JsonMapper.shared().writeValueAsBytes(fields));
    }
}
