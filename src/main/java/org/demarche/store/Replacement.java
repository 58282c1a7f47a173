package org.demarche.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.demarche.graph.ArticleGraph;

/// One batch of graphs on its way in. Everything is checked and compared before the write begins,
/// which then only adds and takes away what differs.
final class Replacement {
    private final DatasetGraph dataset;
    private final Map<Node, Set<Triple>> wanted = new LinkedHashMap<>();

    Replacement(DatasetGraph dataset, Collection<ArticleGraph> graphs) {
        this.dataset = dataset;
        for (ArticleGraph graph : graphs) {
            Set<Triple> triples = new HashSet<>();
            for (Triple triple : graph.triples()) {
                triples.add(StoredForm.of(checked(triple, graph.name())));
            }
            wanted.put(graph.name(), triples);
        }
    }

    int run() {
        List<Node> different =
                Txn.calculateRead(
                        dataset, () -> wanted.keySet().stream().filter(this::isDifferent).toList());
        if (!different.isEmpty()) {
            Txn.executeWrite(dataset, () -> different.forEach(this::put));
        }
        return different.size();
    }

    private boolean isDifferent(Node name) {
        return !stored(name).equals(triples(name));
    }

    private void put(Node name) {
        Set<Triple> before = stored(name);
        Set<Triple> after = triples(name);
        for (Triple triple : before) {
            if (!after.contains(triple)) {
                dataset.delete(Quad.create(name, triple));
            }
        }
        for (Triple triple : after) {
            if (!before.contains(triple)) {
                dataset.add(Quad.create(name, triple));
            }
        }
    }

    private Set<Triple> triples(Node name) {
        return wanted.getOrDefault(name, Set.of());
    }

    private Set<Triple> stored(Node name) {
        List<Triple> triples = new ArrayList<>();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> triples.add(quad.asTriple()));
        return new HashSet<>(triples);
    }

    private static Triple checked(Triple triple, Node graph) {
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
        return triple;
    }
}
