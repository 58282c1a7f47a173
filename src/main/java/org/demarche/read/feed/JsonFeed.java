package org.demarche.read.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads JSON Feed 1 and 1.1.
final class JsonFeed {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final @Nullable String address;

    /// What the feed says of itself.
    private final ObjectNode about = JSON.createObjectNode();

    private final List<JsonNode> items = new ArrayList<>();

    private JsonFeed(@Nullable String address) {
        this.address = address;
    }

    /// @param address where it was fetched from
    static Feed parse(String text, @Nullable String address) {
        JsonFeed feed = new JsonFeed(address);
        boolean damaged = !feed.read(text);
        List<FeedEntry> entries = feed.items.stream().map(feed::entry).toList();
        return new Feed(
                string(feed.about, "title"), string(feed.about, "language"), entries, damaged);
    }

    /// Reads as far as it is JSON.
    ///
    /// @return whether that is to the end
    private boolean read(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("items")) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        items.add(parser.readValueAsTree());
                    }
                } else {
                    about.set(name, parser.<JsonNode>readValueAsTree());
                }
            }
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    private FeedEntry entry(JsonNode item) {
        String html = string(item, "content_html");
        String text = string(item, "content_text");
        String teaser = string(item, "summary");
        boolean isWhole = FullText.isWhole(html, teaser);
        boolean isText = !isWhole && FullText.isWhole(text, teaser);
        return new FeedEntry(
                Links.resolved(link(item), base()),
                string(item, "title"),
                first(item, "date_published", "date_modified"),
                authors(item),
                null,
                string(item, "language"),
                isWhole ? html : null,
                isText ? text : null);
    }

    private static @Nullable String link(JsonNode item) {
        String link = first(item, "url", "external_url");
        String id = string(item, "id");
        return link == null && id != null && Links.isAddress(id) ? id : link;
    }

    private @Nullable String base() {
        return address != null ? address : first(about, "feed_url", "home_page_url");
    }

    private static @Nullable String authors(JsonNode item) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode author : item.path("authors")) {
            names.add(author.path("name").asString(""));
        }
        names.add(item.path("author").path("name").asString(""));
        names.remove("");
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static @Nullable String first(JsonNode node, String one, String other) {
        String first = string(node, one);
        return first == null ? string(node, other) : first;
    }

    private static @Nullable String string(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
    }
}
