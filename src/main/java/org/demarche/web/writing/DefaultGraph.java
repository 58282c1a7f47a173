package org.demarche.web.writing;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Where statements go that are put into the default graph of the graph store: a graph with a name,
/// so that readers, whose default graph is all named ones, see them.
public final class DefaultGraph {
    /// Its name.
    public static final Node NAME = NodeFactory.createURI("https://w3id.org/demarche/default");

    private DefaultGraph() {}
}
