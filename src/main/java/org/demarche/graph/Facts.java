package org.demarche.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.domain.Label;
import org.jspecify.annotations.Nullable;

/// Triples by subject and property, in the order in which they came, each once.
final class Facts {
    private final Map<Node, Map<Node, Set<Node>>> subjects = new LinkedHashMap<>(8192);

    private final Map<Node, String> sources = new HashMap<>(8192);

    /// @param source the file that says so
    void add(Node subject, Node property, Node value, String source) {
        sources.putIfAbsent(subject, source);
        add(subject, property, value);
    }

    void add(Node subject, Node property, Node value) {
        subjects.computeIfAbsent(subject, s -> new LinkedHashMap<>())
                .computeIfAbsent(property, p -> new LinkedHashSet<>())
                .add(value);
    }

    /// The file that first speaks of a subject.
    String source(Node subject) {
        return sources.getOrDefault(subject, "");
    }

    Set<Node> all(Node subject, Node property) {
        return subjects.getOrDefault(subject, Map.of()).getOrDefault(property, Set.of());
    }

    @Nullable Node one(Node subject, Node property) {
        for (Node value : all(subject, property)) {
            return value;
        }
        return null;
    }

    /// The values that are words in a language.
    List<Label> labels(Node subject, Node property) {
        List<Label> labels = new ArrayList<>();
        for (Node value : all(subject, property)) {
            if (value.isLiteral() && !value.getLiteralLanguage().isEmpty()) {
                labels.add(
                        new Label(value.getLiteralLexicalForm(), value.getLiteralLanguage()));
            }
        }
        return labels;
    }

    boolean isTrue(Node subject, Node property) {
        Node value = one(subject, property);
        return value != null && value.isLiteral() && value.getLiteralLexicalForm().equals("true");
    }

    /// All subjects of a type, by IRI.
    List<Node> ofType(Node type) {
        return subjects.keySet().stream()
                .filter(s -> s.isURI() && all(s, Borrowed.TYPE).contains(type))
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .toList();
    }

    Stream<Triple> triples() {
        return subjects.entrySet().stream()
                .flatMap(
                        s ->
                                s.getValue().entrySet().stream()
                                        .flatMap(
                                                p ->
                                                        p.getValue().stream()
                                                                .map(
                                                                        o ->
                                                                                Triple.create(
                                                                                        s.getKey(),
                                                                                        p.getKey(),
                                                                                        o))));
    }
}
