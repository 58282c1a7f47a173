package org.demarche.cli;

import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.WorldGraph;
import org.demarche.store.Store;
import org.demarche.store.WorldGraphs;

/// What is known of the world, put into a store for its queries.
final class KnownWorld {
    private static final String NAMES = WorldGraphs.WORLD + "names";

    private KnownWorld() {}

    /// Brings the store's graphs of the ontology and the world up to date; names that stand in no
    /// file get a graph of their own.
    static void put(WorldGraph world, Store store, Path folder) {
        WorldGraphs.load(store, folder);
        store.replace(
                java.util.List.of(
                        new ArticleGraph(
                                NodeFactory.createURI(NAMES), world.madeNames().toList())));
    }
}
