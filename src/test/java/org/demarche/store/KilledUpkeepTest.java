package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.demarche.Demarche;
import org.demarche.store.backup.BackupFile;
import org.demarche.store.backup.BackupManifest;
import org.demarche.store.backup.BackupWriter;
import org.demarche.store.backup.Restoration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `compact`, `restore --force` and `backup`, killed in the middle: as soon as a file of theirs is
/// there, or some milliseconds after that.
class KilledUpkeepTest {
    private static final int ARTICLES = 40;
    private static final int TRIPLES = 500;
    private static final int KILLED = 137;

    @TempDir private static Path folder;
    private static Path store;

    /// What the store holds, and what it gets by the next restoration.
    private static Content now;

    private static Content other;

    /// @param word that all its articles have
    record Content(Set<Quad> quads, String word, Path backup) {}

    @BeforeAll
    static void make() {
        store = folder.resolve("store");
        other = filled(folder.resolve("other"), 20, "stork");
        now = filled(store, 0, "dove");
    }

    private static Content filled(Path place, int first, String word) {
        Path backup = folder.resolve(word + ".zip");
        try (Store filled = Store.open(place)) {
            filled.replace(
                    IntStream.range(first, first + ARTICLES)
                            .mapToObj(n -> StoreTest.article(n, TRIPLES, word))
                            .toList());
            write(filled, backup);
            return new Content(all(filled), word, backup);
        }
    }

    private static Set<Quad> all(Store open) {
        return open.read(() -> new HashSet<>(Iter.toList(open.dataset().find())));
    }

    private static BackupManifest write(Store open, Path file) {
        return new BackupFile(file)
                .write(true, out -> BackupWriter.write(open, Instant.now(), out));
    }

    /// Kills a command so many milliseconds after a file is there that was not before.
    private static void kill(Path sign, int after, String... command) throws Exception {
        assertTrue(Files.notExists(sign));
        List<String> whole = new ArrayList<>(List.of(command));
        whole.addAll(List.of("--store", store.toString()));
        Process child = StressTest.java(Demarche.class, whole.toArray(String[]::new));
        while (child.isAlive() && Files.notExists(sign)) {
            LockSupport.parkNanos(100_000);
        }
        Thread.sleep(after);
        child.destroyForcibly();
        int status = child.waitFor();
        // What is there for a moment only may come and go unseen.
        assertTrue(status == KILLED || status == 0, "it ended by itself with " + status);
    }

    /// The newest of the databases is known by its number, and the next gets the next one.
    private static Path resolved(String sign) throws IOException {
        try (Stream<Path> files = Files.list(store.resolve("triples"))) {
            String last =
                    files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.startsWith("Data-"))
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
            int next = Integer.parseInt(last.substring("Data-".length())) + 1;
            return folder.resolve(sign.formatted(next));
        }
    }

    private static void assertNoDebris() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path place : List.of(store, store.resolve("triples"))) {
            try (Stream<Path> files = Files.list(place)) {
                files.map(file -> String.valueOf(file.getFileName())).forEach(names::add);
            }
        }
        assertEquals(
                1, names.stream().filter(name -> name.startsWith("Data-")).count(), "" + names);
        assertTrue(names.stream().noneMatch(name -> name.startsWith("succe")), "" + names);
    }

    private static void assertHolds(Store open, Content content) {
        // No comparison that prints them: there are 20,000.
        assertTrue(content.quads().equals(all(open)), "it holds other quads");
        String pattern = "?s text:query (dem:text '%s')".formatted(content.word());
        assertEquals(ARTICLES, StoreTest.count(open, pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "store/successor/Data-0001/GSPO.dat, 15",
        "store/succession, 0",
        "store/triples/Data-%04d, 0"
    })
    void aKilledCompactionChangesNothing(String sign, int after) throws Exception {
        kill(resolved(sign), after, "compact");
        try (Store open = Store.open(store)) {
            assertNoDebris();
            assertHolds(open, now);
            open.compact();
            assertHolds(open, now);
        }
        assertNoDebris();
    }

    @ParameterizedTest
    @CsvSource({
        "store/successor/Data-0001/GSPO.dat, 150",
        "store/succession, 0",
        "store/triples/Data-%04d, 0"
    })
    void aKilledRestorationLeavesTheOneOrTheOther(String sign, int after) throws Exception {
        kill(resolved(sign), after, "restore", other.backup().toString(), "--force");
        try (Store open = Store.open(store)) {
            assertNoDebris();
            assertHolds(open, all(open).equals(other.quads()) ? other : now);
        }
        Restoration.run(new BackupFile(other.backup()), store, true);
        Content before = now;
        now = other;
        other = before;
        try (Store open = Store.open(store)) {
            assertHolds(open, now);
        }
        assertNoDebris();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void aKilledBackupLeavesTheFileBefore(int after) throws Exception {
        Path file = Files.copy(other.backup(), folder.resolve("file" + after + ".zip"));
        Path draft = folder.resolve(".file" + after + ".zip.part");
        kill(draft, after, "backup", file.toString(), "--force");
        boolean isBefore = Files.mismatch(other.backup(), file) < 0;
        assertTrue(isBefore || Files.notExists(draft), "written over by half");
        new BackupFile(file).check();
        try (Store open = Store.open(store)) {
            assertHolds(open, now);
            assertEquals(now.quads().size(), write(open, file).quads());
        }
        assertTrue(Files.notExists(draft));
    }
}
