package org.demarche.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.domain.Article;
import org.demarche.domain.PublicationTime;
import org.demarche.domain.Span;
import org.demarche.domain.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An article with all that a careful reader found in it.
///
/// @param boilerplate what is no part of the article: findings in it count neither way
record Gold(
        Article article,
        List<Item> states,
        List<Item> organizations,
        List<Item> persons,
        List<Item> statements,
        List<Item> agreements,
        List<Item> relations,
        List<Item> dates,
        List<Span> boilerplate) {
    /// Something to be found.
    ///
    /// @param name what it is called, several names with | between them; null for nobody
    /// @param optional whether it may be found or not
    record Item(JsonNode node, @Nullable String name, Span span, boolean optional) {
        @Nullable String text(String field) {
            return string(node.get(field));
        }

        /// The values of a field that has one or several.
        List<String> values(String field) {
            JsonNode value = node.get(field);
            if (value == null || value.isNull()) {
                return List.of();
            }
            return value.isArray()
                    ? value.valueStream().map(JsonNode::asString).toList()
                    : List.of(value.asString());
        }
    }

    /// All articles of a folder, in the order of their names.
    static List<Gold> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(Gold::read)
                    .toList();
        }
    }

    private static Gold read(Path file) {
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
            return new Gold(
                    article(root),
                    items(root, "states", JsonNode::asString),
                    items(root, "organizations", JsonNode::asString),
                    items(root, "persons", n -> string(n.get("name"))),
                    items(root, "statements", n -> string(n.get("speaker"))),
                    items(root, "agreements", n -> string(n.get("name"))),
                    items(root, "relations", n -> null),
                    items(root, "dates", n -> string(n.get("value"))),
                    items(root, "boilerplate", n -> null).stream().map(Item::span).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(JsonNode root) {
        String published = string(root.get("published"));
        return new Article(
                string(root.get("url")),
                string(root.get("headline")),
                published == null
                        ? null
                        : new PublicationTime(
                                LocalDate.parse(published.substring(0, 10)), null, null),
                string(root.get("publisher")),
                null,
                root.get("language").asString(),
                null,
                new Text(root.get("text").asString()));
    }

    private static List<Item> items(
            JsonNode root, String layer, Function<JsonNode, @Nullable String> name) {
        List<Item> items = new ArrayList<>();
        JsonNode nodes = root.get(layer);
        if (nodes != null) {
            nodes.valueStream().forEach(node -> items.add(item(node, name.apply(node))));
        }
        return items;
    }

    private static Item item(JsonNode node, @Nullable String name) {
        Span span = new Span(0, 0);
        if (node.isArray()) {
            span = new Span(node.get(0).asInt(), node.get(1).asInt());
        } else if (node.has("begin")) {
            span = new Span(node.get("begin").asInt(), node.get("end").asInt());
        }
        return new Item(node, name, span, node.has("optional"));
    }

    private static @Nullable String string(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asString();
    }
}
