package org.demarche.graph.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.demarche.graph.ArticleGraph;
import org.jspecify.annotations.Nullable;

/// The order in which triples are written: by subject, the type first, then by property and value.
final class TripleOrder {
    private TripleOrder() {}

    /// The graph's triples, each once, in order, its blank nodes named by what is said of them.
    static List<Triple> sorted(ArticleGraph graph, BlankNodeNames names) {
        // Subjects first: they are a fifth of the triples, and their IRIs begin alike.
        List<Triple> triples = names.rename(graph.triples());
        Map<Node, List<Triple>> bySubject = new HashMap<>();
        for (Triple triple : triples) {
            bySubject.computeIfAbsent(triple.getSubject(), _ -> new ArrayList<>(8)).add(triple);
        }
        List<Node> subjects = new ArrayList<>(bySubject.keySet());
        subjects.sort(TripleOrder::compare);
        List<Triple> sorted = new ArrayList<>(triples.size());
        for (Node subject : subjects) {
            List<Triple> own = bySubject.getOrDefault(subject, List.of());
            own.sort(TripleOrder::compareOfOne);
            @Nullable Triple last = null;
            for (Triple triple : own) {
                if (!triple.equals(last)) {
                    sorted.add(triple);
                }
                last = triple;
            }
        }
        return sorted;
    }

    /// The order of triples of one subject.
    private static int compareOfOne(Triple one, Triple other) {
        int order = compareProperties(one.getPredicate(), other.getPredicate());
        return order != 0 ? order : compare(one.getObject(), other.getObject());
    }

    private static int compareProperties(Node one, Node other) {
        if (one.equals(other)) {
            return 0;
        }
        if (one.equals(RDF.Nodes.type)) {
            return -1;
        }
        return other.equals(RDF.Nodes.type) ? 1 : compare(one, other);
    }

    private static int compare(Node one, Node other) {
        int order = Integer.compare(kind(one), kind(other));
        if (order == 0) {
            order = words(one).compareTo(words(other));
        }
        if (order == 0 && one.isLiteral()) {
            order = one.getLiteralDatatypeURI().compareTo(other.getLiteralDatatypeURI());
        }
        if (order == 0 && one.isLiteral()) {
            order = one.getLiteralLanguage().compareTo(other.getLiteralLanguage());
        }
        return order == 0 ? one.toString().compareTo(other.toString()) : order;
    }

    private static int kind(Node node) {
        if (node.isURI()) {
            return 0;
        }
        return node.isBlank() ? 1 : 2;
    }

    private static String words(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        if (node.isBlank()) {
            return node.getBlankNodeLabel();
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }
}
