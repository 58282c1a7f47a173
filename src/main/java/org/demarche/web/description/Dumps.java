package org.demarche.web.description;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.RdfWriter;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.WorldGraphs;
import org.demarche.web.findings.StoreState;
import org.demarche.web.guard.Refusal;
import org.demarche.web.guard.Sentences;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the dumps of a store when they are asked for, one after another, once after each commit.
/// They are files in a folder of their own, which goes when this is closed, so that a slow reader
/// keeps none of the store. Safe for many threads.
final class Dumps implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dumps.class);
    private static final long MOST_BYTES = 4L << 30;

    /// A reader may still be about to open the file of before.
    private static final int GENERATIONS = 2;

    private final StoreState store;
    private final Prefixes prefixes;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("dumps").factory());
    private final Map<Dump, DatedDump> latest = new HashMap<>();
    private final Map<Dump, Deque<Path>> files = new HashMap<>();
    private @Nullable Path folder;

    private record DatedDump(long commit, CompletableFuture<FinishedDump> made) {}

    Dumps(StoreState store, Prefixes prefixes) {
        this.store = store;
        this.prefixes = prefixes;
    }

    /// A dump of the store as it is now.
    ///
    /// @param patience how long the caller waits for it to be made
    /// @throws Refusal with status 503 when it is not there by then, or cannot be made
    FinishedDump of(Dump dump, Duration patience) {
        try {
            return now(dump).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Refusal(
                    503, "The dump " + dump.name() + " is being made; ask again in half a minute.");
        } catch (ExecutionException e) {
            LOG.warn("the dump {} could not be made", dump.name(), e.getCause());
            throw new Refusal(
                    503,
                    "The dump " + dump.name() + " could not be made; the server's log says why.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Sentences.stopping();
        }
    }

    private synchronized CompletableFuture<FinishedDump> now(Dump dump) {
        long commit = store.commits().getAsLong();
        DatedDump had = latest.get(dump);
        if (had != null
                && (!had.made().isDone()
                        || (had.commit() == commit && !had.made().isCompletedExceptionally()))) {
            return had.made();
        }
        CompletableFuture<FinishedDump> made =
                CompletableFuture.supplyAsync(() -> make(dump), worker);
        latest.put(dump, new DatedDump(commit, made));
        return made;
    }

    private FinishedDump make(Dump dump) {
        Instant since = store.changed().get();
        try {
            Path file = Files.createTempFile(folder(), dump.part().word(), ".gz");
            keep(dump, file);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out =
                            new DigestOutputStream(
                                    new BoundedStream(Files.newOutputStream(file), MOST_BYTES),
                                    digest);
                    OutputStream zipped = new GZIPOutputStream(out, 1 << 16)) {
                Txn.executeRead(store.dataset(), () -> write(dump, zipped));
            }
            return new FinishedDump(
                    file, Files.size(file), HexFormat.of().formatHex(digest.digest()), since);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private void write(Dump dump, OutputStream out) {
        List<Node> names = new ArrayList<>();
        store.dataset()
                .listGraphNodes()
                .forEachRemaining(name -> {
                    if (WorldGraphs.isOne(name) == (dump.part() == DumpedPart.WORLD)) {
                        names.add(name);
                    }
                });
        names.sort(Comparator.comparing(Node::toString));
        try (RdfWriter writer = dump.format().writer(out, prefixes)) {
            for (Node name : names) {
                List<Triple> triples = new ArrayList<>();
                store.dataset()
                        .find(name, Node.ANY, Node.ANY, Node.ANY)
                        .forEachRemaining(quad -> addTo(triples, quad));
                writer.write(new ArticleGraph(name, triples));
            }
        }
    }

    private static void addTo(List<Triple> triples, Quad quad) {
        if (!ArticleGraph.TEXT.contains(quad.getPredicate())) {
            triples.add(quad.asTriple());
        }
    }

    private synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("demarche-dumps");
        }
        return folder;
    }

    private synchronized void keep(Dump dump, Path file) throws IOException {
        Deque<Path> kept = files.computeIfAbsent(dump, _ -> new ArrayDeque<>());
        kept.addLast(file);
        while (kept.size() > GENERATIONS) {
            Files.deleteIfExists(kept.removeFirst());
        }
    }

    /// Stops what is being made, and deletes all files.
    @Override
    public synchronized void close() {
        worker.shutdownNow();
        if (folder == null) {
            return;
        }
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.warn("the folder {} could not be emptied", folder, e);
        }
    }
}
