package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where there is no store yet one is made, and nowhere else.
class BirthTest {
    @TempDir Path folder;

    @Test
    void aFileIsNoFolderForAStore() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "words");
        for (Path store : List.of(file, file.resolve("below"))) {
            StoreException told = assertThrows(StoreException.class, () -> Store.open(store));
            assertTrue(told.getMessage().contains(file + " is a file"), told.getMessage());
            assertTrue(told.getMessage().contains("--store"), told.getMessage());
        }
        assertEquals("words", Files.readString(file));
    }

    @Test
    void aMarkBesideAFullStoreWipesNothing() throws IOException {
        for (String record : List.of("layout", "no-such-file")) {
            try (Store store = Store.open(folder)) {
                store.replace(List.of(StoreTest.article(1, 5, "peace")));
            }
            Files.deleteIfExists(folder.resolve(record));
            for (String mark : List.of("being-made", "writing", "derived")) {
                Files.writeString(folder.resolve(mark), "");
            }
            try (Store store = Store.open(folder)) {
                assertEquals(5, StoreTest.count(store, "?s ?p ?o"));
                assertEquals(1, StoreTest.count(store, "?s text:query (dem:text 'peace')"));
            }
        }
    }

    @Test
    void aBirthKilledAtAnyMomentIsBegunAgain() throws IOException {
        Path whole = folder.resolve("whole");
        Path aside = Files.createDirectories(whole.resolve("triples/unborn"));
        TDBInternal.expel(DatabaseMgr.connectDatasetGraph(Location.create(aside)), true);
        List<Path> files;
        try (Stream<Path> found = Files.walk(whole)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (int kept = 0; kept <= files.size(); kept += 5) {
            Path half = folder.resolve("half" + kept);
            for (Path file : files.subList(0, kept)) {
                Path target = half.resolve(whole.relativize(file).toString());
                Files.createDirectories(target.getParent());
                DamageTest.copyFile(file, target);
            }
            assertFalse(Store.exists(half));
            opensEmptyAndTakesArticles(half);
            assertFalse(Files.exists(half.resolve("triples/unborn")));
        }
    }

    /// Earlier versions made it in its place.
    @Test
    void aBirthThatAnEarlierVersionBeganIsBegunAgain() throws IOException {
        Path triples = Files.createDirectories(folder.resolve("triples"));
        TDBInternal.expel(DatabaseMgr.connectDatasetGraph(Location.create(triples)), true);
        Path database = triples.resolve("Data-0001");
        for (String file : List.of("GSPO.bpt", "POSG.bpt", "nodes.idn", "OSP.dat")) {
            Files.write(database.resolve(file), new byte[0]);
        }
        Files.delete(database.resolve("SPOG.bpt"));
        Files.writeString(folder.resolve("being-made"), "");
        assertFalse(Store.exists(folder));
        opensEmptyAndTakesArticles(folder);
    }

    @Test
    void anEmptyFolderIsNoStoreAndBecomesOne() throws IOException {
        Files.createDirectories(folder.resolve("triples/Data-0001"));
        Files.createDirectories(folder.resolve("words"));
        assertFalse(Store.exists(folder));
        opensEmptyAndTakesArticles(folder);
        assertTrue(Store.exists(folder));
    }

    private static void opensEmptyAndTakesArticles(Path folder) {
        try (Store store = Store.open(folder)) {
            assertEquals(0, StoreTest.count(store, "?s ?p ?o"));
            assertEquals(1, store.replace(List.of(StoreTest.article(1, 5, "peace"))));
        }
        try (Store store = Store.open(folder)) {
            assertEquals(5, StoreTest.count(store, "?s ?p ?o"));
        }
    }

    /// Whatever is lost of a store that has no record: what is left tells that there was one.
    @Test
    void aStoreThatLostNearlyEverythingIsNotMadeAnew() throws IOException {
        try (Store store = Store.open(folder.resolve("whole"))) {
            store.replace(List.of(StoreTest.article(1, 50, "peace")));
        }
        for (String kept : List.of("GSPO.dat", "POSG.bpt", "SPOG.dat", "GPOS.bpt")) {
            Path left = Files.createDirectories(folder.resolve(kept + "/triples/Data-0001"));
            Files.copy(folder.resolve("whole/triples/Data-0001").resolve(kept), left.resolve(kept));
            isRefused(folder.resolve(kept), "is missing");
            assertTrue(Files.exists(left.resolve(kept)));
        }
        Path words = folder.resolve("with-words");
        Files.createDirectories(words);
        try (Stream<Path> files = Files.list(folder.resolve("whole/words"))) {
            Files.createDirectories(words.resolve("words"));
            for (Path file : files.toList()) {
                Files.copy(file, words.resolve("words").resolve(file.getFileName()));
            }
        }
        isRefused(words, "Data-0001 is missing");
        Path record = Files.createDirectories(folder.resolve("with-record"));
        Files.copy(folder.resolve("whole/layout"), record.resolve("layout"));
        isRefused(record, "Data-0001 is missing");
    }

    private static void isRefused(Path store, String fault) {
        assertTrue(Store.exists(store));
        StoreException refused = assertThrows(StoreException.class, () -> Store.open(store));
        assertTrue(String.valueOf(refused.getMessage()).contains(fault), refused.getMessage());
        assertTrue(refused.getMessage().contains("The store " + store + " is damaged"));
    }

    @Test
    void aFolderAsideThatHoldsDataIsLeftAlone() throws IOException {
        Path other = folder.resolve("other");
        try (Store store = Store.open(other)) {
            store.replace(List.of(StoreTest.article(1, 5, "peace")));
        }
        Path aside = Files.createDirectories(folder.resolve("new/triples/unborn"));
        Files.move(other.resolve("triples/Data-0001"), aside.resolve("Data-0001"));
        StoreException refused =
                assertThrows(StoreException.class, () -> Store.open(folder.resolve("new")));
        assertTrue(refused.getMessage().contains("holds data"), refused.getMessage());
        try (RandomAccessFile there =
                new RandomAccessFile(aside.resolve("Data-0001/GSPO.dat").toFile(), "r")) {
            assertTrue(there.length() > 0);
        }
        IOX.deleteAll(aside);
    }
}
