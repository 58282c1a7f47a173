package org.demarche.graph.format;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.demarche.graph.ArticleGraph;

/// The order in which triples are written: by subject, the type first, then by property and value.
final class TripleOrder {
    private static final Comparator<Node> NODES =
            Comparator.<Node>comparingInt(TripleOrder::kind)
                    .thenComparing(TripleOrder::words)
                    .thenComparing(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : "")
                    .thenComparing(node -> node.isLiteral() ? node.getLiteralLanguage() : "")
                    .thenComparing(node -> node.toString());

    private static final Comparator<Node> PROPERTIES =
            Comparator.<Node, Boolean>comparing(node -> !node.equals(RDF.Nodes.type))
                    .thenComparing(NODES);

    private static final Comparator<Triple> TRIPLES =
            Comparator.comparing(Triple::getSubject, NODES)
                    .thenComparing(Triple::getPredicate, PROPERTIES)
                    .thenComparing(Triple::getObject, NODES);

    private TripleOrder() {}

    /// The graph's triples, each once, in order, its blank nodes named by what is said of them.
    static List<Triple> sorted(ArticleGraph graph, BlankNodeNames names) {
        return names.rename(graph.triples()).stream().distinct().sorted(TRIPLES).toList();
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
