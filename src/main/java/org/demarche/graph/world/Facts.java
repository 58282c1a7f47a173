package org.demarche.graph.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.domain.names.Label;
import org.demarche.graph.vocabulary.Borrowed;
import org.jspecify.annotations.Nullable;

/// Triples by subject, in the order in which they came, each once.
final class Facts {
    private final Map<Node, List<Triple>> subjects = new LinkedHashMap<>(8192);
    private final Map<Node, List<Node>> types = new HashMap<>();
    private final List<Triple> made = new ArrayList<>();
    private final Map<Node, Line> sources = new HashMap<>(8192);

    /// @param file the file that says so
    /// @param line the line of it, from 1
    void add(Triple triple, String file, int line) {
        sources.computeIfAbsent(triple.getSubject(), s -> new Line(file, line));
        add(triple);
    }

    /// Adds what stands in no file.
    void make(Triple triple) {
        if (add(triple)) {
            made.add(triple);
        }
    }

    /// What stands in no file.
    List<Triple> made() {
        return made;
    }

    private boolean add(Triple triple) {
        List<Triple> known = subjects.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>(8));
        if (!known.contains(triple)) {
            known.add(triple);
            if (triple.getPredicate().equals(Borrowed.TYPE) && triple.getSubject().isURI()) {
                types.computeIfAbsent(triple.getObject(), t -> new ArrayList<>())
                        .add(triple.getSubject());
            }
            return true;
        }
        return false;
    }

    /// Where a subject is first spoken of, as `file:line`.
    String source(Node subject) {
        Line source = sources.get(subject);
        return source == null ? "" : source.file() + ":" + source.line();
    }

    List<Node> all(Node subject, Node property) {
        List<Node> values = new ArrayList<>(4);
        for (Triple triple : subjects.getOrDefault(subject, List.of())) {
            if (triple.predicateMatches(property)) {
                values.add(triple.getObject());
            }
        }
        return values;
    }

    @Nullable Node one(Node subject, Node property) {
        List<Node> values = all(subject, property);
        return values.isEmpty() ? null : values.getFirst();
    }

    /// The values that are words in a language.
    List<Label> labels(Node subject, Node property) {
        List<Label> labels = new ArrayList<>();
        for (Node value : all(subject, property)) {
            if (value.isLiteral() && !value.getLiteralLanguage().isEmpty()) {
                labels.add(new Label(value.getLiteralLexicalForm(), value.getLiteralLanguage()));
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
        return types.getOrDefault(type, List.of()).stream()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /// All subjects in the order in which they came.
    Set<Node> subjects() {
        return subjects.keySet();
    }

    Stream<Triple> triples() {
        return subjects.values().stream().flatMap(List::stream);
    }

    private record Line(String file, int line) {}
}
