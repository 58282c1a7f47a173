package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.world.WorldGraph;
import org.demarche.graph.world.WorldReader;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
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
        putNames(world, store);
    }

    /// The same for a store that was made by another version of the program; quick when it was not.
    static void refresh(Store store, Path folder) {
        if (WorldGraphs.load(store, folder) > 0) {
            List<String> codes =
                    LanguagePacks.bundled().all().stream().map(LanguagePack::code).toList();
            putNames(new WorldReader(Individuals.STANDARD, codes).bundled(), store);
        }
    }

    private static void putNames(WorldGraph world, Store store) {
        store.replace(
                List.of(
                        new ArticleGraph(
                                NodeFactory.createURI(NAMES), world.madeNames().toList())));
    }
}
