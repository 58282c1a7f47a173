package org.demarche.store.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.graph.ArticleGraph;
import org.demarche.store.StoreException;

/// Graphs on their way in: each node once, and triples as numbers of nodes, so that many take
/// little memory. For one thread at a time.
public final class QuadBatch {
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Integer, int[]> graphs = new LinkedHashMap<>();
    private int quads;

    /// Takes a graph, in place of one with the same name.
    ///
    /// @throws StoreException when a triple is no RDF; the batch stays as it was
    public void add(ArticleGraph graph) {
        graph.triples().forEach(triple -> check(triple, graph.name()));
        int[] numbered = new int[3 * graph.triples().size()];
        int next = 0;
        for (Triple triple : graph.triples()) {
            numbered[next++] = number(triple.getSubject());
            numbered[next++] = number(triple.getPredicate());
            numbered[next++] = number(triple.getObject());
        }
        put(number(graph.name()), numbered);
    }

    /// @param triples number of subject, property and object of one after the other
    void put(int graph, int[] triples) {
        int[] before = graphs.put(graph, triples);
        quads += (triples.length - (before == null ? 0 : before.length)) / 3;
    }

    /// The number that stands for a node here.
    int number(Node node) {
        Integer known = numbers.putIfAbsent(node, nodes.size());
        if (known != null) {
            return known;
        }
        nodes.add(node);
        return nodes.size() - 1;
    }

    /// How many quads there are, those given twice counted twice.
    public int quads() {
        return quads;
    }

    /// How many graphs there are.
    public int size() {
        return graphs.size();
    }

    /// The nodes by their numbers.
    List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    /// The triples of each graph, subject, property and object of one after the other.
    Map<Integer, int[]> graphs() {
        return Collections.unmodifiableMap(graphs);
    }

    private static void check(Triple triple, Node graph) {
        boolean sound =
                (triple.getSubject().isURI() || triple.getSubject().isBlank())
                        && triple.getPredicate().isURI()
                        && (triple.getObject().isURI()
                                || triple.getObject().isBlank()
                                || triple.getObject().isLiteral());
        if (!sound) {
            throw new StoreException(
                    "The graph " + graph + " has a triple that is no RDF: " + triple + ".");
        }
    }
}
