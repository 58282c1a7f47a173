package org.demarche.read.record;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demarche.read.content.Draft;
import org.demarche.read.encoding.Decoded;
import org.demarche.read.encoding.TextEncoding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An article out of the fields of a record.
public final class ArticleFields {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private static final Pattern CUT =
            Pattern.compile("\\s*+(?:…|\\.\\.\\.)?\\s*+\\[\\+\\d{1,9} chars\\]\\s*+$");
    private static final Pattern WHOLE_PAGE = Pattern.compile("(?i)<(?:!doctype|html|body)[\\s>]");
    private static final int TEASER = 200;
    private static final int SENTENCE = 60;

    private ArticleFields() {}

    /// Reads a record. Never throws for what it holds.
    public static JsonArticle parse(byte[] record) {
        return switch (TextEncoding.plain(record, null)) {
            case Decoded.Broken broken -> new JsonArticle.Bad(broken.complaint());
            case Decoded.Whole whole -> of(whole.text());
        };
    }

    private static JsonArticle of(String text) {
        JsonNode record;
        try {
            record = MAPPER.readTree(text);
        } catch (JacksonException e) {
            return new JsonArticle.Bad(
                    "is not valid JSON, perhaps cut in half; write the line anew");
        }
        if (!record.isObject()) {
            return new JsonArticle.Bad(
                    "is no JSON object; write one object a line, with a field \"text\"");
        }
        return read(new RecordFields(FieldNames.BUNDLED, record), record);
    }

    private static JsonArticle read(RecordFields fields, JsonNode record) {
        Set<String> unknown = fields.unknown();
        String scraped = fields.first(ArticleField.SCRAPED, FieldValue::text);
        if (scraped != null) {
            return new JsonArticle.Scraped(draft(fields, scraped), unknown);
        }
        String body = fields.first(ArticleField.BODY, FieldValue::text);
        String markup = fields.first(ArticleField.MARKUP, ArticleFields::markup);
        if (markup != null && (body == null || isTeaser(body, markup))) {
            return page(fields, markup);
        }
        if (body == null) {
            String summary = fields.first(ArticleField.SUMMARY, FieldValue::text);
            if (summary == null || MarkupText.prose(summary).length() < SENTENCE) {
                return new JsonArticle.Bad(missing(fields, record), unknown);
            }
            body = summary;
        }
        String unescaped = MarkupText.unescapedTags(body);
        if (MarkupText.isIn(unescaped)) {
            return page(fields, unescaped);
        }
        String whole = CUT.matcher(MarkupText.unescaped(body)).replaceFirst("");
        return new JsonArticle.Good(draft(fields, whole), unknown);
    }

    private static @Nullable String markup(JsonNode value) {
        return value.isString() ? MarkupText.unescapedTags(value.stringValue()) : null;
    }

    private static boolean isTeaser(String body, String markup) {
        return body.length() < TEASER
                && MarkupText.prose(markup).length() > 2 * TEASER + body.length();
    }

    private static JsonArticle page(RecordFields fields, String html) {
        boolean whole = WHOLE_PAGE.matcher(html).find();
        return new JsonArticle.Marked(
                draft(fields, MarkupText.prose(html)), html, !whole, fields.unknown());
    }

    private static String missing(RecordFields fields, JsonNode record) {
        JsonNode text = record.path("text");
        if (text.isString() && text.stringValue().isBlank()) {
            return "has an empty \"text\"; leave the line out or fill it";
        }
        String address = fields.first(ArticleField.ADDRESS, FieldValue::address);
        return address == null
                ? "has no field \"text\", which holds the article; add it"
                : "has no text, only an address (" + address + "); give the text or the page";
    }

    private static Draft draft(RecordFields fields, String body) {
        Function<JsonNode, @Nullable String> line = ArticleFields::line;
        return new Draft(
                fields.first(ArticleField.ADDRESS, FieldValue::address),
                fields.first(ArticleField.HEADLINE, line),
                fields.first(ArticleField.PUBLISHED, FieldValue::time),
                publisher(fields),
                fields.first(ArticleField.EDITOR, line),
                fields.first(ArticleField.LANGUAGE, FieldValue::name),
                body);
    }

    private static @Nullable String line(JsonNode value) {
        String name = FieldValue.name(value);
        String line = name == null ? "" : MarkupText.line(name);
        return line.isEmpty() ? null : line;
    }

    /// A name rather than a host, and a host rather than an address.
    private static @Nullable String publisher(RecordFields fields) {
        String best =
                fields.best(ArticleField.PUBLISHER, ArticleFields::line, ArticleFields::demerit);
        return best == null ? null : FieldValue.host(best);
    }

    private static int demerit(String publisher) {
        boolean isHost =
                publisher.indexOf('.') > 0
                        && publisher.indexOf(' ') < 0
                        && publisher.equals(publisher.toLowerCase(Locale.ROOT));
        return FieldValue.isAddress(publisher) ? 2 : isHost ? 1 : 0;
    }
}
