package org.demarche.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The things that a page describes in JSON-LD.
final class LinkedNodes {
    private static final int MOST = 2_000;
    private static final List<String> LEADING = List.of("@graph", "mainEntity", "mainEntityOfPage");

    private final List<JsonNode> nodes = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    static LinkedNodes of(Document page) {
        LinkedNodes all = new LinkedNodes();
        for (Element script : page.select("script[type*=ld+json]")) {
            LenientJson.read(script.data()).forEach(all::add);
        }
        return all;
    }

    private void add(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && nodes.size() < MOST) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                String id = string(node.path("@id"));
                if (node.has("@type")) {
                    nodes.add(node);
                    if (id != null) {
                        byId.putIfAbsent(id, node);
                    }
                }
                LEADING.forEach(name -> open.addLast(node.path(name)));
            }
        }
    }

    /// All things of a type, in the page's order.
    Stream<JsonNode> ofType(Pattern type) {
        return nodes.stream().filter(node -> isOf(node.path("@type"), type));
    }

    static boolean isOf(JsonNode type, Pattern wanted) {
        return type.isArray()
                ? type.valueStream().anyMatch(t -> isOf(t, wanted))
                : type.isString() && wanted.matcher(type.stringValue()).matches();
    }

    /// The thing itself where a node only names it.
    JsonNode resolved(JsonNode node) {
        String id = node.isObject() && node.size() == 1 ? string(node.path("@id")) : null;
        JsonNode found = id == null ? null : byId.get(id);
        return found == null ? node : found;
    }

    /// What things are called: a string, an object's name, or either of several.
    Stream<String> names(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().limit(MOST).flatMap(this::nameOf);
        }
        return nameOf(node);
    }

    private Stream<String> nameOf(JsonNode node) {
        JsonNode thing = resolved(node);
        if (thing.isArray()) {
            return Stream.empty();
        }
        JsonNode name = thing.isObject() ? thing.path("name") : thing;
        return strings(name);
    }

    /// A string, or those of an array, or the value of an object that has one.
    static Stream<String> strings(JsonNode node) {
        Stream<JsonNode> all = node.isArray() ? node.valueStream() : Stream.of(node);
        return all.map(n -> n.isObject() ? n.path("@value") : n)
                .map(LinkedNodes::string)
                .filter(Objects::nonNull);
    }

    /// A string without entities; null if it is blank or none.
    static @Nullable String string(JsonNode node) {
        if (node.isNumber()) {
            return node.asString();
        }
        if (!node.isString() || node.stringValue().isBlank()) {
            return null;
        }
        return Parser.unescapeEntities(node.stringValue(), false).strip();
    }
}
