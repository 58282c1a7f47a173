package org.demarche.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.domain.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Something that a careful reader found.
///
/// @param node a name by itself, a pair of offsets, or an object with fields
record Item(JsonNode node) {
    /// The items of a layer that may be missing.
    static List<Item> all(@Nullable JsonNode layer) {
        return layer == null ? List.of() : layer.valueStream().map(Item::new).toList();
    }

    /// Whether it may be found or not.
    boolean isOptional() {
        return node.path("optional").asBoolean(false);
    }

    /// Whether the field was annotated, be it with nothing.
    boolean has(String field) {
        return node.has(field);
    }

    /// The value of a field, null if it has none.
    @Nullable String text(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    /// The values of a field that has none, one or several.
    List<String> values(String field) {
        JsonNode value = node.path(field);
        Stream<JsonNode> all = value.isArray() ? value.valueStream() : Stream.of(value);
        return all.filter(JsonNode::isString).map(JsonNode::asString).toList();
    }

    /// The name that stands by itself.
    String name() {
        return node.asString();
    }

    List<Item> items(String field) {
        return all(node.get(field));
    }

    /// @throws GoldException if it has no offsets
    Span span() {
        JsonNode begin = node.isArray() ? node.path(0) : node.path("begin");
        JsonNode end = node.isArray() ? node.path(1) : node.path("end");
        if (!begin.isInt() || !end.isInt() || end.asInt() < begin.asInt() || begin.asInt() < 0) {
            throw new GoldException("an item has no begin and end: " + node);
        }
        return new Span(begin.asInt(), end.asInt());
    }
}
