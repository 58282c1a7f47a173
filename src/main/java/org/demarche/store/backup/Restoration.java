package org.demarche.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.ArticleGraph;
import org.demarche.store.NewStore;
import org.demarche.store.Store;
import org.demarche.store.StoreException;
import org.demarche.store.bulk.BulkWriter;
import org.demarche.store.bulk.QuadBatch;

/// A backup becomes a store: made aside, and in its place only when it is whole.
public final class Restoration {
    /// About what a quad takes while it comes in.
    private static final long BYTES_A_QUAD = 450;

    private Restoration() {}

    /// Makes a store in a folder out of a backup.
    ///
    /// @param replaces whether it may take the place of the one that is there
    /// @return what the backup says of itself
    /// @throws StoreException when the backup is not whole, a store is there, or the folder cannot
    ///   be written; what was there stays
    public static BackupManifest run(BackupFile backup, Path store, boolean replaces) {
        if (!replaces && Store.exists(store)) {
            throw new StoreException(
                    "There is a store in %s already: name another folder with --store, or replace it with --force."
                            .formatted(store));
        }
        BackupManifest manifest = backup.check();
        checkRoom(store, manifest);
        NewStore.make(
                store, dataset -> backup.read((quads, said) -> fill(backup, quads, said, dataset)));
        Store.open(store).close(); // indexes the words
        return manifest;
    }

    private static boolean fill(
            BackupFile backup, InputStream quads, BackupManifest manifest, DatasetGraph dataset) {
        var sink = new GraphIntake(dataset);
        try {
            RDFParser.source(quads)
                    .lang(Lang.NQUADS)
                    .labelToNode(LabelToNode.createUseLabelEncoded())
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                    .parse(sink);
        } catch (RiotException e) {
            throw new StoreException(
                    "The backup %s cannot be read: %s.".formatted(backup.path(), e.getMessage()),
                    e);
        }
        if (sink.number != manifest.quads()) {
            throw new StoreException(
                    "The backup %s has %,d quads, though its manifest tells of %,d: take another copy of it."
                            .formatted(backup.path(), sink.number, manifest.quads()));
        }
        return true;
    }

    private static void checkRoom(Path store, BackupManifest manifest) {
        Path there = store.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            long room = Files.getFileStore(there).getUsableSpace();
            long needed = manifest.quads() * BYTES_A_QUAD;
            if (room < needed) {
                throw new StoreException(
                        "The backup takes about %,d MB in %s, and %,d MB are free: make room first."
                                .formatted(needed >> 20, store, room >> 20));
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The folder %s cannot be used: %s.".formatted(store, e.getMessage()), e);
        }
    }

    /// Puts graph after graph in, many at a time. For one thread.
    private static final class GraphIntake extends StreamRDFBase {
        private static final int BATCH = 500_000;
        private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

        private final DatasetGraph dataset;
        private final BulkWriter writer;
        private final List<Triple> triples = new ArrayList<>();

        /// What has triples for terms, which do not come in bulk.
        private final List<Quad> rest = new ArrayList<>();

        private Node graph = Node.ANY;
        private QuadBatch batch = new QuadBatch();
        private long number;

        GraphIntake(DatasetGraph dataset) {
            this.dataset = dataset;
            writer = new BulkWriter(dataset);
        }

        /// The parser leaves escapes in IRIs alone.
        private static Node unescaped(Node node) {
            return node.isURI() && node.getURI().indexOf('\\') >= 0
                    ? NodeFactory.createURI(
                            ESCAPE.matcher(node.getURI())
                                    .replaceAll(
                                            found -> Matcher.quoteReplacement(character(found))))
                    : node;
        }

        private static String character(MatchResult escape) {
            return Character.toString(Integer.parseInt(escape.group(1), 16));
        }

        @Override
        public void quad(Quad read) {
            Quad quad =
                    Quad.create(
                            unescaped(read.getGraph()),
                            unescaped(read.getSubject()),
                            unescaped(read.getPredicate()),
                            unescaped(read.getObject()));
            number++;
            if (quad.getSubject().isTripleTerm() || quad.getObject().isTripleTerm()) {
                rest.add(quad);
                return;
            }
            if (!quad.getGraph().equals(graph)) {
                take();
                graph = quad.getGraph();
            }
            triples.add(quad.asTriple());
        }

        @Override
        public void finish() {
            take();
            write();
            rest.forEach(dataset::add);
        }

        private void take() {
            if (!triples.isEmpty()) {
                batch.add(new ArticleGraph(graph, List.copyOf(triples)));
                triples.clear();
            }
            if (batch.quads() >= BATCH) {
                write();
            }
        }

        private void write() {
            writer.apply(writer.compare(batch));
            batch = new QuadBatch();
        }
    }
}
