package org.demarche.identity;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.graph.ArticleGraph;
import org.demarche.store.Store;
import org.demarche.store.WorldGraphs;

/// A graph of its own with `owl:sameAs` links between individuals that articles name differently
/// though they are one, each to the best known of them, which itself has none. It is made anew out
/// of all the graphs of the store, so that the order in which articles came does not matter.
public final class IdentityLinks {
    /// The graph of the links.
    public static final Node GRAPH = NodeFactory.createURI(WorldGraphs.WORLD + "identity");

    /// Goes up when a rule changes, so that stores are linked anew.
    private static final String VERSION = "identity 1";

    private IdentityLinks() {}

    /// Makes the links anew unless they are current; quick when they are.
    ///
    /// @return whether they changed
    public static boolean refresh(Store store) {
        return store.derive(
                VERSION, () -> List.of(new ArticleGraph(GRAPH, links(store.dataset()))));
    }

    /// Whether nothing was written since they were made.
    public static boolean areCurrent(Store store) {
        return store.isDerived(VERSION);
    }

    /// The links of one kind of individual after the other.
    static List<Triple> links(DatasetGraph dataset) {
        List<Triple> links = new ArrayList<>();
        links.addAll(PersonIdentity.links(new PersonReader(dataset).persons()));
        List<Triple> agreements =
                AgreementIdentity.links(new AgreementReader(dataset).agreements());
        links.addAll(agreements);
        links.addAll(ClauseIdentity.links(dataset, agreements));
        return links;
    }
}
