package org.demarche.read.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The fields of one record by what they are to an article, the best names first.
final class RecordFields {
    private static final int DEEPEST = 8;

    /// What a name loses for each object around it.
    private static final int WITHIN = 10_000;

    private static final Set<ArticleField> WITHIN_ALONE = Set.of(ArticleField.INNER);
    private static final Set<ArticleField> AROUND =
            Set.of(ArticleField.INNER, ArticleField.LIST, ArticleField.IGNORED);
    private static final int LONG_TEXT = 200;
    private static final int MOST_UNKNOWN = 50;
    private static final String ID = "@id";
    private static final String TYPE = "@type";

    /// A value and how good its name is: the smaller, the better.
    private record Candidate(int rank, JsonNode value) {}

    private final Map<ArticleField, List<Candidate>> candidates = new EnumMap<>(ArticleField.class);
    private final Set<String> unknown = new TreeSet<>();
    private final FieldNames names;

    RecordFields(FieldNames names, JsonNode record) {
        this.names = names;
        read(record, "", 0);
        candidates.values().forEach(c -> c.sort(Comparator.comparingInt(Candidate::rank)));
    }

    /// Fields with something in them that nobody knows.
    Set<String> unknown() {
        return unknown;
    }

    /// The first reading that a value gives of those that may be a field.
    <T> @Nullable T first(ArticleField field, Function<JsonNode, @Nullable T> reading) {
        return values(field).stream()
                .map(reading)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The same, where some readings are better than others whatever their name.
    <T> @Nullable T best(
            ArticleField field, Function<JsonNode, @Nullable T> reading, ToIntFunction<T> demerit) {
        return values(field).stream()
                .map(reading)
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(demerit))
                .orElse(null);
    }

    private List<JsonNode> values(ArticleField field) {
        return candidates.getOrDefault(field, List.of()).stream().map(Candidate::value).toList();
    }

    private void read(JsonNode object, String within, int depth) {
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String name = property.getKey();
            JsonNode value = property.getValue();
            if (isEmpty(value)) {
                continue;
            }
            Set<ArticleField> meanings = names.meanings(name);
            if (meanings.isEmpty() && unknown.size() < MOST_UNKNOWN) {
                unknown.add(within + name);
            }
            boolean inner = meanings.contains(ArticleField.INNER) && isInner(value);
            boolean isAlone = inner || AROUND.containsAll(meanings);
            for (ArticleField meaning : inner ? WITHIN_ALONE : meanings) {
                take(meaning, names.rank(name, meaning) + depth * WITHIN, value);
                if (depth < DEEPEST && value.isContainer()) {
                    enter(meaning, isAlone, value, within + name + ".", depth + 1);
                }
            }
        }
    }

    private void take(ArticleField meaning, int rank, JsonNode value) {
        boolean isLongText =
                meaning == ArticleField.INNER
                        && value.isString()
                        && value.stringValue().length() >= LONG_TEXT;
        boolean isText = meaning == ArticleField.BODY && !isInner(value);
        if (isLongText || isText) {
            add(ArticleField.BODY, rank, value);
        } else if (meaning != ArticleField.BODY
                && meaning != ArticleField.INNER
                && meaning != ArticleField.LIST) {
            add(meaning, rank, value);
        }
    }

    private void add(ArticleField field, int rank, JsonNode value) {
        candidates.computeIfAbsent(field, _ -> new ArrayList<>()).add(new Candidate(rank, value));
    }

    private void enter(
            ArticleField meaning, boolean isAlone, JsonNode value, String within, int depth) {
        boolean inner =
                (meaning == ArticleField.INNER && isAlone)
                        || (meaning == ArticleField.BODY && isInner(value))
                        || (meaning == ArticleField.MARKUP);
        if (inner && value.isObject()) {
            read(value, within, depth);
        } else if (meaning == ArticleField.LIST && value.isArray()) {
            JsonNode article = article(value);
            if (article != null) {
                read(resolved(article, value), within, depth);
            }
        }
    }

    /// Whether the text of an object is but one of its fields; parts of a text are all of it.
    private boolean isInner(JsonNode value) {
        return value.isObject()
                && value.propertyStream()
                        .anyMatch(p ->
                                p.getValue().isString()
                                        && (names.means(p.getKey(), ArticleField.BODY)
                                                || names.means(p.getKey(), ArticleField.MARKUP)));
    }

    /// Of an array the object that has an article's text, else the one that calls itself one.
    private @Nullable JsonNode article(JsonNode array) {
        JsonNode only = array.size() == 1 && array.get(0).isObject() ? array.get(0) : null;
        JsonNode typed = null;
        for (JsonNode one : array) {
            if (one.isObject() && one.propertyStream().anyMatch(this::isText)) {
                return one;
            }
            if (typed == null && one.path(TYPE).toString().contains("Article")) {
                typed = one;
            }
        }
        return typed == null ? only : typed;
    }

    private boolean isText(Map.Entry<String, JsonNode> property) {
        return !isEmpty(property.getValue()) && names.means(property.getKey(), ArticleField.BODY);
    }

    /// The object with what others of the array are in the place of references to them.
    private static JsonNode resolved(JsonNode object, JsonNode array) {
        Map<String, JsonNode> byId = new HashMap<>();
        for (JsonNode one : array) {
            if (one.path(ID).isString()) {
                byId.put(one.path(ID).stringValue(), one);
            }
        }
        ObjectNode resolved = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            JsonNode reference = property.getValue().path(ID);
            JsonNode target =
                    reference.isString() && property.getValue().size() == 1
                            ? byId.get(reference.stringValue())
                            : null;
            resolved.set(property.getKey(), target == null ? property.getValue() : target);
        }
        return resolved;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || (value.isContainer() && value.isEmpty())
                || (value.isString() && value.stringValue().isBlank());
    }
}
