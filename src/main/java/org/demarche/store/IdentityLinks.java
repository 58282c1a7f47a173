package org.demarche.store;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.graph.ArticleGraph;

/// A graph of its own with `owl:sameAs` links between individuals that articles name differently
/// though they are one, each to the best known of them. It is remade out of all graphs of the
/// store, so that the order in which articles came does not matter.
public final class IdentityLinks {
    /// The graph of the links.
    public static final Node GRAPH = NodeFactory.createURI(WorldGraphs.WORLD + "identity");

    /// What finds the links of one kind of individual in all the graphs but that of the links.
    private static final List<Function<DatasetGraph, List<Triple>>> RULES =
            List.of(AgreementIdentity::links);

    private IdentityLinks() {}

    /// Remakes the links.
    ///
    /// @return whether they changed
    public static boolean refresh(Store store) {
        List<Triple> links =
                store.read(() ->
                        RULES.stream().flatMap(r -> r.apply(store.dataset()).stream()).toList());
        return store.replace(List.of(new ArticleGraph(GRAPH, links))) > 0;
    }
}
