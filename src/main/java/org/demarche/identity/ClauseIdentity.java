package org.demarche.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Properties;

/// Finds clauses that are one because their agreements are: those of the same number.
final class ClauseIdentity {
    private ClauseIdentity() {}

    /// @param agreements links between agreements
    static List<Triple> links(DatasetGraph dataset, List<Triple> agreements) {
        List<Triple> links = new ArrayList<>();
        Map<Node, Set<String>> known = new HashMap<>();
        for (Triple link : agreements) {
            Node from = link.getSubject();
            Node to = link.getObject();
            Set<String> there = known.computeIfAbsent(to, agreement -> numbers(dataset, agreement));
            for (String number : numbers(dataset, from)) {
                if (there.contains(number)) {
                    links.add(
                            Triple.create(
                                    NodeFactory.createURI(from.getURI() + number),
                                    Borrowed.SAME_AS,
                                    NodeFactory.createURI(to.getURI() + number)));
                }
            }
        }
        return links;
    }

    /// What the IRIs of its clauses have behind its own.
    private static Set<String> numbers(DatasetGraph dataset, Node agreement) {
        Set<String> numbers = new TreeSet<>();
        dataset.find(Node.ANY, Node.ANY, Properties.CLAUSE_OF, agreement)
                .forEachRemaining(quad -> {
                    Node clause = quad.getSubject();
                    if (clause.isURI() && clause.getURI().startsWith(agreement.getURI())) {
                        numbers.add(clause.getURI().substring(agreement.getURI().length()));
                    }
                });
        return numbers;
    }
}
