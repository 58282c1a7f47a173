package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.graph.ArticleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a store goes through: killed writers, torn journals, compaction with everybody at work.
class StressTest {
    static final int TRIPLES = 30;
    static final int LARGE = 9_000;
    private static final Node GHOST = StoreTest.iri("ghost");

    @TempDir Path folder;

    /// A batch of twenty articles, which come and go together.
    static List<ArticleGraph> batch(int number) {
        return IntStream.range(number * 20, number * 20 + 20)
                .mapToObj(n -> StoreTest.article(n, TRIPLES, "batch" + number))
                .toList();
    }

    /// Writes batch after batch, telling each that is in, until it is killed.
    static final class KilledWriter {
        private KilledWriter() {}

        public static void main(String[] arguments) {
            try (Store store = Store.open(Path.of(arguments[0]))) {
                for (int number = Integer.parseInt(arguments[1]); ; number++) {
                    store.replace(batch(number));
                    System.out.println(number);
                }
            }
        }
    }

    /// Starts a program on this class path.
    static Process java(Class<?> program, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                new java.util.ArrayList<>(
                        List.of(
                                java,
                                "-Xshare:auto",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    @Test
    void aKilledWriterLeavesWholeBatchesOnly() throws Exception {
        int next = 0;
        for (int round = 0; round < 3; round++) {
            Process writer = java(KilledWriter.class, folder.toString(), Integer.toString(next));
            int last = next - 1;
            try (BufferedReader told =
                    new BufferedReader(
                            new InputStreamReader(
                                    writer.getInputStream(), StandardCharsets.UTF_8))) {
                for (int i = 0; i < 6 + 3 * round; i++) {
                    last = Integer.parseInt(String.valueOf(told.readLine()));
                }
                Thread.sleep(7L * round);
                writer.destroyForcibly().waitFor();
            }
            try (Store store = Store.open(folder)) {
                next = 0;
                while (wholeBatch(store, next)) {
                    next++;
                }
                assertTrue(
                        next > last,
                        "batch " + last + " was told to be in, batch " + next + " is not");
                assertEquals(next * 20L * TRIPLES, StoreTest.count(store, "?a ?b ?c"));
            }
        }
    }

    /// Whether a batch is there; it must be so with all its triples and words, or not at all.
    private static boolean wholeBatch(Store store, int number) {
        long words = StoreTest.count(store, "?s text:query (dem:text 'batch%d')".formatted(number));
        long triples =
                StoreTest.count(
                        store,
                        "?a dem:text 'batch%d'@en . GRAPH ?a { ?s ?p ?o }".formatted(number));
        assertEquals(triples, words * TRIPLES, "batch " + number);
        assertTrue(triples == 0 || triples == 20L * TRIPLES, "batch " + number + " has " + triples);
        return triples > 0;
    }

    @Test
    void aSecondProcessIsToldInOneSentence() throws Exception {
        try (Store store = Store.open(folder)) {
            store.replace(batch(1));
            Process second =
                    java(
                            org.demarche.Demarche.class,
                            "query",
                            "states-overview",
                            "--store",
                            folder.toString());
            String told =
                    new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(1, second.waitFor());
            assertEquals(1, told.lines().count(), told);
            assertTrue(told.contains("in use by process " + ProcessHandle.current().pid()), told);
        }
    }

    @Test
    void openingTwiceInOneProcessIsToldToo() {
        try (Store store = Store.open(folder)) {
            StoreException refused = assertThrows(StoreException.class, () -> Store.open(folder));
            assertTrue(String.valueOf(refused.getMessage()).contains("in use"));
            assertEquals(20, store.replace(batch(1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"part of a header", "twenty-eight bytes that are no header", ""})
    void aTornJournalIsCutAndToldAbout(String tail) throws Exception {
        try (Store store = Store.open(folder)) {
            store.replace(batch(1));
        }
        Path database = folder.resolve("triples/Data-0001");
        Journal journal = Journal.create(Location.create(database));
        journal.writeJournal(JournalEntry.COMMIT);
        long whole = journal.size();
        journal.close();
        byte[] torn = tail.isEmpty() ? new byte[500] : tail.getBytes(StandardCharsets.UTF_8);
        Files.write(database.resolve("journal.jrnl"), torn, StandardOpenOption.APPEND);

        try (Store store = Store.open(folder)) {
            assertEquals(1, store.repairs().size());
            assertTrue(
                    store.repairs()
                            .getFirst()
                            .contains(torn.length + " bytes of an unfinished write"));
            assertTrue(store.repairs().getFirst().contains(whole + " bytes of whole ones"));
            assertEquals(20L * TRIPLES, StoreTest.count(store, "?s ?p ?o"));
            assertEquals(20, store.replace(batch(2)));
        }
        try (Store store = Store.open(folder)) {
            assertEquals(List.of(), store.repairs());
            assertEquals(40L * TRIPLES, StoreTest.count(store, "?s ?p ?o"));
        }
    }

    @Test
    void withoutTheRepairTheDatabaseWouldNotOpen() throws Exception {
        Path database = Files.createDirectories(folder.resolve("Data-0001"));
        Files.write(database.resolve("journal.jrnl"), new byte[500]);
        assertThrows(
                TransactionException.class,
                () -> DatabaseMgr.connectDatasetGraph(Location.create(folder)));
    }

    @Test
    void wordsThatAKilledWriterLeftBehindAreIndexedAnew() throws Exception {
        try (Store store = Store.open(folder)) {
            store.replace(batch(1));
        }
        try (var files = Files.list(folder.resolve("words"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.createFile(folder.resolve("writing"));
        try (Store store = Store.open(folder)) {
            assertEquals(20, StoreTest.count(store, "?s text:query (dem:text 'batch1')"));
            assertFalse(Files.exists(folder.resolve("writing")));
            store.replace(List.of(StoreTest.article(20, TRIPLES, "other")));
            assertEquals(
                    19,
                    StoreTest.count(store, "?s text:query (dem:text 'batch1')"),
                    "deletions reach it");
        }
    }

    @Test
    void compactionShrinksTheStoreWhileWritersAndReadersAreAtWork() throws Exception {
        try (Store store = Store.open(folder)) {
            for (int round = 0; round < 10; round++) {
                String words = "round" + round;
                store.replace(
                        IntStream.range(0, 20)
                                .mapToObj(n ->
                                        new ArticleGraph(
                                                StoreTest.iri("article/" + n),
                                                StoreTest.article(
                                                                1000 * n + words.hashCode(),
                                                                TRIPLES,
                                                                words)
                                                        .triples()))
                                .toList());
            }
            long before = size(folder.resolve("triples"));
            AtomicBoolean done = new AtomicBoolean();
            CountDownLatch working = new CountDownLatch(2);
            Thread writer =
                    Thread.ofPlatform()
                            .start(() -> {
                                for (int number = 5; !done.get(); number++) {
                                    store.replace(batch(number % 7 + 5));
                                    working.countDown();
                                }
                            });
            Thread reader =
                    Thread.ofPlatform()
                            .start(() -> {
                                while (!done.get()) {
                                    StoreTest.count(store, "?s text:query (dem:text 'round9')");
                                    working.countDown();
                                }
                            });
            assertTrue(working.await(20, TimeUnit.SECONDS));
            store.compact();
            done.set(true);
            writer.join(20_000);
            reader.join(20_000);
            assertFalse(writer.isAlive() || reader.isAlive());
            store.compact();
            assertTrue(size(folder.resolve("triples")) < before, "smaller than " + before);
            assertEquals(20, StoreTest.count(store, "?s text:query (dem:text 'round9')"));
            store.replace(List.of(StoreTest.article(7, TRIPLES, "afterwards")));
            assertEquals(1, StoreTest.count(store, "?s text:query (dem:text 'afterwards')"));
        }
        try (Store store = Store.open(folder)) {
            assertEquals(1, StoreTest.count(store, "?s text:query (dem:text 'afterwards')"));
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            long size = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }

    @Test
    void aLargeAbortLeavesTheStoreWhole() {
        try (Store store = Store.open(folder)) {
            for (int round = 0; round < 3; round++) {
                store.replace(List.of(large(round)));
                store.dataset().begin(TxnType.WRITE);
                addGhosts(store.dataset(), round);
                store.dataset().abort();
                store.dataset().end();
                assertEquals((round + 1) * LARGE, StoreTest.quads(store).size());
            }
            assertEquals(0, StoreTest.count(store, "?s text:query (dem:text 'ghost')"));
        }
        try (Store store = Store.open(folder)) {
            assertEquals(3 * LARGE, StoreTest.quads(store).size());
        }
    }

    /// When this fails, Jena has mended its fault, and [GatedDataset] need not connect anew after
    /// an abort.
    @Test
    void withoutConnectingAnewALargeAbortDestroysTheDatabase() {
        DatasetGraph raw = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        assertThrows(
                TDBException.class,
                () -> {
                    for (int round = 0; round < 5; round++) {
                        int number = round;
                        Txn.executeWrite(
                                raw,
                                () ->
                                        large(number)
                                                .triples()
                                                .forEach(triple ->
                                                        raw.add(Quad.create(GHOST, triple))));
                        raw.begin(TxnType.WRITE);
                        addGhosts(raw, round);
                        raw.abort();
                        raw.end();
                        Txn.executeRead(
                                raw,
                                () ->
                                        raw.stream()
                                                .forEach(quad ->
                                                        assertFalse(quad.toString().isEmpty())));
                    }
                });
        TDBInternal.expel(raw, true);
    }

    /// An article whose words are all its own.
    static ArticleGraph large(int round) {
        return StoreTest.article(round, LARGE, "peace" + round);
    }

    static void addGhosts(DatasetGraph dataset, int round) {
        dataset.add(
                Quad.create(
                        GHOST,
                        GHOST,
                        StoreTest.TEXT,
                        NodeFactory.createLiteralLang("ghost", "en")));
        for (int i = 0; i < 40_000; i++) {
            Node ghost = StoreTest.iri("ghost" + round + "/" + i);
            dataset.add(
                    Quad.create(
                            GHOST,
                            ghost,
                            StoreTest.iri("p"),
                            NodeFactory.createLiteralString("ghost" + i)));
        }
    }

    @Test
    void aReaderAtWorkSeesNothingOfAWriterUntilItIsDone() {
        try (Store store = Store.open(folder)) {
            store.replace(batch(1));
            store.dataset().begin(TxnType.READ);
            long before = store.dataset().stream().count();
            Thread writer = Thread.ofPlatform().start(() -> store.replace(batch(2)));
            assertTrue(join(writer));
            assertEquals(before, store.dataset().stream().count());
            store.dataset().end();
            assertNotEquals(before, StoreTest.count(store, "?s ?p ?o"));
        }
    }

    static boolean join(Thread thread) {
        try {
            return thread.join(java.time.Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
