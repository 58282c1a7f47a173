package org.demarche.graph;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Properties;

/// The triples of one named graph, mostly what one article says.
///
/// @param name the graph's IRI, which is the article's; [Quad#defaultGraphIRI] for triples in no
///   named graph
/// @param triples in no particular order; duplicates do no harm
public record ArticleGraph(Node name, List<Triple> triples) {
    /// What is in it with the article's text alone, which is somebody else's.
    public static final Set<Node> TEXT = Set.of(Borrowed.ARTICLE_BODY, Properties.INPUT);

    public ArticleGraph {
        if (!name.isURI() && !name.isBlank()) {
            throw new IllegalArgumentException("A graph is named by an IRI, not by " + name);
        }
        triples = List.copyOf(triples);
    }

    /// Whether these are the triples that stand in no named graph.
    public boolean isUnnamed() {
        return Quad.isDefaultGraph(name);
    }
}
