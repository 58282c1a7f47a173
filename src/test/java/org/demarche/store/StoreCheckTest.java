package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IOX;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever of a store is damaged is told, and made anew where enough is left.
class StoreCheckTest {
    @TempDir static Path place;

    private static final Path DATA = Path.of("triples", "Data-0001");
    private static final int BLOCK = 8192;

    private Path store = place;

    @BeforeAll
    static void make() {
        try (Store whole = Store.open(place.resolve("whole"))) {
            whole.replace(
                    IntStream.range(0, 20)
                            .mapToObj(n -> StoreTest.article(n, 60, "peace"))
                            .toList());
            whole.replace(List.of(StoreTest.article(1, 60, "war")));
        }
    }

    @BeforeEach
    void copy() throws IOException {
        store = place.resolve("store");
        if (Files.exists(store)) {
            IOX.deleteAll(store);
        }
        DamageTest.copy(place.resolve("whole"), store);
    }

    private Path data(String file) {
        return store.resolve(DATA).resolve(file);
    }

    private void overwrite(String file, long start, int count, int with) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(data(file).toFile(), "rw")) {
            byte[] bytes = new byte[count];
            Arrays.fill(bytes, (byte) with);
            open.seek(start);
            open.write(bytes);
        }
    }

    /// Where a block in use begins: the root of a tree, or the leaf that was made last.
    private long used(String file) throws IOException {
        ByteBuffer state =
                ByteBuffer.wrap(Files.readAllBytes(data(file.replaceFirst("[.].*", ".bpt"))));
        return BLOCK
                * (file.endsWith(".idn") ? state.getLong() : state.getLong(2 * Long.BYTES) - 1);
    }

    private StoreCheck.CheckOutcome mended(String fault) {
        StoreCheck.CheckOutcome result = StoreCheck.run(store);
        assertTrue(result.isWhole(), result.toString());
        assertTrue(result.faults().stream().anyMatch(it -> it.contains(fault)), result.toString());
        assertEquals(1, result.repairs().size(), result.toString());
        assertTrue(result.repairs().getFirst().contains("1,200 quads"), result.toString());
        isWhole();
        return result;
    }

    private void isWhole() {
        StoreCheck.CheckOutcome again = StoreCheck.run(store);
        assertEquals(List.of(), again.faults());
        assertEquals(List.of(), again.repairs());
        assertTrue(again.verdict().contains("1,200 quads"), again.verdict());
        try (Store open = Store.open(store)) {
            assertEquals(1200, StoreTest.count(open, "?s ?p ?o"));
            assertEquals(19, StoreTest.count(open, "?s text:query (dem:text 'peace')"));
            assertEquals(1, StoreTest.count(open, "?s text:query (dem:text 'war')"));
            open.replace(List.of(StoreTest.article(2, 60, "war")));
            assertEquals(2, StoreTest.count(open, "?s text:query (dem:text 'war')"));
        }
    }

    private StoreCheck.CheckOutcome stays(String fault) throws IOException {
        StoreCheck.CheckOutcome result = StoreCheck.run(store);
        assertFalse(result.isWhole(), result.toString());
        assertTrue(result.faults().stream().anyMatch(it -> it.contains(fault)), result.toString());
        assertTrue(result.verdict().contains("demarche restore"), result.verdict());
        assertTrue(Files.exists(store.resolve(DATA)), "the old data is where it was");
        try (Stream<Path> files = Files.list(store.resolve("triples"))) {
            assertEquals(
                    1, files.filter(file -> file.getFileName().toString().matches("D.*")).count());
        }
        return result;
    }

    @Test
    void whatIsWholeStaysAsItIs() {
        isWhole();
        assertTrue(Files.exists(store.resolve(DATA)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSG", "GSPO", "SPO", "OSP", "nodes", "GPU"})
    void aMissingIndexIsMadeAnew(String index) throws IOException {
        for (String ending : List.of(".bpt", ".idn", ".dat")) {
            Files.delete(data(index + ending));
        }
        mended("/" + index + ".bpt is missing");
        assertFalse(Files.exists(store.resolve(DATA)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GSPO.dat", "OSPG.idn", "nodes.dat"})
    void aShortFileIsMadeAnew(String file) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(data(file).toFile(), "rw")) {
            open.setLength(100);
        }
        mended("/" + file + " is too short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GSPO.dat", "POSG.dat", "GSPO.idn", "SPO.dat", "nodes.dat"})
    void aPageOfZerosOrOfRubbishIsFound(String file) throws IOException {
        overwrite(file, used(file), BLOCK, 0);
        mended("/" + file);
        copy();
        overwrite(file, used(file), BLOCK, 0xFF);
        mended("/" + file);
    }

    @Test
    void oneNumberThatIsWrongIsFound() throws IOException {
        overwrite("POSG.dat", used("POSG.dat") + 8 + 24 + 7, 1, 3);
        mended("/POSG.dat");
    }

    /// The node or its hash: nobody can tell which.
    @Test
    void aNodeThatIsNotWhatItsHashSaysIsTold() throws IOException {
        overwrite("nodes.dat", used("nodes.dat") + 8 + 2, 1, 3);
        stays("/nodes.dat finds other nodes");
    }

    @Test
    void lostNodesAreToldAndNothingIsTakenAway() throws IOException {
        overwrite("nodes-data.obj", 0, 2000, 0);
        stays("nodes-data.obj does not hold");
        copy();
        Files.delete(data("nodes-data.obj"));
        stays("nodes-data.obj is missing");
    }

    @Test
    void withoutAnyWholeIndexItStaysAsItIs() throws IOException {
        for (String index : List.of("GSPO", "GPOS", "GOSP", "SPOG", "POSG", "OSPG")) {
            overwrite(index + ".dat", used(index + ".dat"), BLOCK, 0);
        }
        StoreCheck.CheckOutcome result = stays("GSPO.dat");
        assertEquals(6, result.faults().size(), result.toString());
    }

    @Test
    void anEmptyFolderBesideTheDataIsTold() throws IOException {
        Files.createDirectories(store.resolve("triples/Data-0002"));
        StoreCheck.CheckOutcome result = StoreCheck.run(store);
        assertFalse(result.isWhole());
        assertTrue(result.faults().getFirst().contains("Data-0002 holds nothing"));
        assertTrue(Files.exists(data("GSPO.dat")));
    }

    @Test
    void damagedWordsAreMadeAnew() throws IOException {
        Path words = store.resolve("words");
        try (Stream<Path> files = Files.list(words)) {
            Path largest =
                    files.filter(file -> file.getFileName().toString().matches("_.*"))
                            .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                            .orElseThrow();
            byte[] bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(largest, bytes);
        }
        StoreCheck.CheckOutcome result = StoreCheck.run(store);
        assertEquals(List.of("The word index was made anew."), result.repairs());
        isWhole();
        copy();
        IOX.deleteAll(words);
        assertEquals(List.of("The word index was made anew."), StoreCheck.run(store).repairs());
        isWhole();
    }

    @Test
    void whileSomebodyHasItItIsLeftAlone() {
        try (Store _ = Store.open(store)) {
            StoreException told =
                    assertThrows(StoreInUseException.class, () -> StoreCheck.run(store));
            assertTrue(told.getMessage().contains("is in use"), told.getMessage());
        }
    }
}
