package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damaged files are told in a sentence before anything is answered, and nothing is written then.
class DamageTest {
    @TempDir static Path place;

    private static final Path DATA = Path.of("triples", "Data-0001");

    /// As much of its files the small store uses.
    private static final int USED = 1 << 19;

    private Path store = place;

    @BeforeAll
    static void make() {
        try (Store whole = Store.open(place.resolve("whole"))) {
            whole.replace(
                    IntStream.range(0, 20)
                            .mapToObj(n -> StoreTest.article(n, 30, "peace"))
                            .toList());
            whole.replace(List.of(StoreTest.article(1, 30, "war")));
        }
    }

    @BeforeEach
    void copy() throws IOException {
        store = place.resolve("store");
        if (Files.exists(store)) {
            IOX.deleteAll(store);
        }
        copy(place.resolve("whole"), store);
    }

    /// TDB2's files have holes, which a copy need not fill.
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                copyFile(file, target);
            }
        }
    }

    static void copyFile(Path file, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                RandomAccessFile out = new RandomAccessFile(target.toFile(), "rw")) {
            out.write(in.readNBytes(USED));
            out.setLength(Files.size(file));
        }
    }

    /// The sentence with which it is refused, twice the same, without a file made or changed.
    private String refused() throws IOException {
        Set<String> before = files();
        StoreException told = assertThrows(StoreException.class, () -> Store.open(store));
        String sentence = String.valueOf(told.getMessage());
        assertEquals(1, sentence.lines().count(), sentence);
        assertTrue(sentence.contains("is damaged: " + store), sentence);
        assertTrue(sentence.contains("Run demarche check"), sentence);
        assertEquals(before, files());
        return sentence;
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            Set<String> found = new TreeSet<>();
            for (Path file :
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith("in-use"))
                            .toList()) {
                found.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return found;
        }
    }

    private void isTold(String file, String fault) throws IOException {
        String sentence = refused();
        assertTrue(sentence.contains("/" + file + " " + fault), sentence);
        Files.delete(store.resolve("layout"));
        String withoutRecord = refused();
        assertTrue(withoutRecord.contains("/" + file + " " + fault), withoutRecord);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GSPO.bpt",
                "POSG.dat",
                "OSPG.idn",
                "SPO.dat",
                "nodes.bpt",
                "nodes-data.obj",
                "nodes-data.bdf",
                "prefixes.idn"
            })
    void aMissingFileIsTold(String file) throws IOException {
        Files.delete(store.resolve(DATA).resolve(file));
        isTold(file, "is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GSPO.bpt",
                "POSG.dat",
                "OSPG.idn",
                "SPO.dat",
                "nodes.idn",
                "nodes-data.obj",
                "nodes-data.bdf"
            })
    void aShortFileIsTold(String file) throws IOException {
        try (RandomAccessFile open =
                new RandomAccessFile(store.resolve(DATA).resolve(file).toFile(), "rw")) {
            open.setLength(open.length() / 4096 / 2);
        }
        isTold(file, "is too short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GSPO", "POSG", "POS", "nodes"})
    void anIndexAsNewIsTold(String index) throws IOException {
        Path fresh = place.resolve("fresh");
        if (!Files.exists(fresh)) {
            TDBInternal.expel(
                    DatabaseMgr.connectDatasetGraph(
                            Location.create(Files.createDirectories(fresh))),
                    true);
        }
        for (String ending : List.of(".bpt", ".idn", ".dat")) {
            Files.copy(
                    fresh.resolve("Data-0001/" + index + ending),
                    store.resolve(DATA).resolve(index + ending),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        assertTrue(refused().contains("/" + index + ".bpt has lost what it held"));
        Files.delete(store.resolve("layout"));
        assertTrue(refused().contains("/" + index + ".dat is empty, though other indexes are not"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GSPO.idn", "SPOG.idn", "nodes.idn"})
    void aRootOfZerosIsTold(String file) throws IOException {
        Path path = store.resolve(DATA).resolve(file);
        long size = Files.size(path);
        try (RandomAccessFile open = new RandomAccessFile(path.toFile(), "rw")) {
            open.setLength(0);
            open.setLength(size);
        }
        isTold(file, "has nothing but zeros");
    }

    @Test
    void anEmptySecondFolderIsTold() throws IOException {
        Files.createDirectories(store.resolve("triples/Data-0002"));
        isTold("Data-0002", "holds nothing");
    }

    @Test
    void aSecondFolderOfAnotherStoreIsTold() throws IOException {
        Path other = place.resolve("other");
        try (Store made = Store.open(other)) {
            made.replace(List.of(StoreTest.article(1, 5, "peace")));
        }
        Files.move(other.resolve(DATA), store.resolve("triples/Data-0002"));
        IOX.deleteAll(other);
        StoreException told = assertThrows(StoreException.class, () -> Store.open(store));
        assertTrue(told.getMessage().contains("Data-0002 beside Data-0001"), told.getMessage());
    }

    @Test
    void aSecondFolderMadeOutOfTheFirstIsTaken() throws IOException {
        copy(store.resolve(DATA), store.resolve("triples/Data-0002"));
        opensWhole();
    }

    @Test
    void theDatabaseWithoutItsFolderIsTold() throws IOException {
        IOX.deleteAll(store.resolve(DATA));
        assertTrue(refused().contains("Data-0001 is missing"));
    }

    private void opensWhole() {
        try (Store open = Store.open(store)) {
            assertEquals(600, StoreTest.count(open, "?s ?p ?o"));
            assertEquals(19, StoreTest.count(open, "?s text:query (dem:text 'peace')"));
            assertEquals(1, StoreTest.count(open, "?s text:query (dem:text 'war')"));
        }
    }

    @Test
    void whatIsLargerIsWhole() throws IOException {
        for (String file : List.of("GSPO.dat", "GSPO.idn", "nodes-data.obj")) {
            Path path = store.resolve(DATA).resolve(file);
            try (RandomAccessFile open = new RandomAccessFile(path.toFile(), "rw")) {
                open.setLength(open.length() + (8 << 20));
            }
        }
        opensWhole();
    }

    @Test
    void aStoreWithoutARecordGetsOne() throws IOException {
        Files.delete(store.resolve("layout"));
        opensWhole();
        assertTrue(Files.exists(store.resolve("layout")));
        Files.writeString(store.resolve("layout"), "rubbish");
        opensWhole();
    }

    @Test
    void aLaterLayoutIsRefused() throws IOException {
        Files.writeString(store.resolve("layout"), "demarche store, layout 3\nwhatever\n");
        StoreException told = assertThrows(StoreException.class, () -> Store.open(store));
        assertTrue(told.getMessage().contains("later version"), told.getMessage());
        assertTrue(told.getMessage().contains("layout 3"), told.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gone", "empty", "without segments", "cut", "zeros", "of another store"})
    void aDamagedWordIndexIsMadeAnew(String damage) throws IOException {
        Path words = store.resolve("words");
        switch (damage) {
            case "gone" -> IOX.deleteAll(words);
            case "empty" -> {
                IOX.deleteAll(words);
                Files.createDirectories(words);
            }
            case "of another store" -> {
                Path other = place.resolve("other");
                try (Store made = Store.open(other)) {
                    made.replace(List.of(StoreTest.article(1, 5, "truce")));
                    made.replace(List.of(StoreTest.article(2, 5, "truce")));
                }
                IOX.deleteAll(words);
                copy(other.resolve("words"), words);
                IOX.deleteAll(other);
            }
            default -> {
                try (Stream<Path> files = Files.list(words)) {
                    for (Path file : files.toList()) {
                        boolean isSegments = file.getFileName().toString().startsWith("segments");
                        byte[] bytes = Files.readAllBytes(file);
                        switch (damage) {
                            case "without segments" -> {
                                if (isSegments) {
                                    Files.delete(file);
                                }
                            }
                            case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                            default -> Files.write(file, new byte[bytes.length]);
                        }
                    }
                }
            }
        }
        opensWhole();
        opensWhole();
    }

    @Test
    void whoeverOpensQuicklyReadsWhileWordsAreMade() throws IOException {
        IOX.deleteAll(store.resolve("words"));
        try (Store open = Store.openQuickly(store)) {
            assertEquals(600, StoreTest.count(open, "?s ?p ?o"));
            open.replace(List.of(StoreTest.article(2, 30, "war")));
            assertEquals(2, StoreTest.count(open, "?s text:query (dem:text 'war')"));
        }
    }
}
