package org.demarche.store.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.ArticleGraph;
import org.demarche.store.Fixture;
import org.demarche.store.Store;
import org.demarche.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final Instant NOW = Instant.parse("2026-11-30T21:00:00Z");

    @TempDir Path folder;

    private static Node iri(String last) {
        return NodeFactory.createURI("http://example.org/" + last);
    }

    private static Set<Quad> all(Store store) {
        return store.read(() -> new HashSet<>(Iter.toList(store.dataset().find())));
    }

    /// Articles, and what is hard to write down.
    private Path filled() {
        Path place = folder.resolve("first");
        Node blank = NodeFactory.createBlankNode("a b\u00e9:1");
        try (Store store = Store.open(place)) {
            store.replace(Fixture.articles());
            store.replace(
                    List.of(
                            new ArticleGraph(
                                    iri("one"),
                                    List.of(
                                            Triple.create(blank, iri("p"), iri("o")),
                                            Triple.create(
                                                    iri("s p\\<a>"),
                                                    iri("p"),
                                                    NodeFactory.createLiteralString(
                                                            "line\nreturn\r\"\\ \u0001 \ud83d\ude00")),
                                            Triple.create(
                                                    iri("s"),
                                                    iri("p"),
                                                    NodeFactory.createLiteralDT(
                                                            "-07.50", XSDDatatype.XSDdecimal)))),
                            new ArticleGraph(
                                    iri("two"),
                                    List.of(Triple.create(iri("s"), iri("p"), blank)))));
        }
        return place;
    }

    private Path backup(Path store, String name) {
        Path file = folder.resolve(name);
        try (Store open = Store.open(store)) {
            new BackupFile(file).write(false, out -> BackupWriter.write(open, NOW, out));
        }
        return file;
    }

    private static byte[] quads(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            return zip.getInputStream(zip.getEntry("quads.nq")).readAllBytes();
        }
    }

    @Test
    void whatIsRestoredIsTheSameToTheByte() throws IOException {
        Path first = filled();
        Path backup = backup(first, "one.zip");
        Path second = folder.resolve("second");
        BackupManifest told = Restoration.run(new BackupFile(backup), second, false);
        Set<Quad> before;
        try (Store store = Store.open(first)) {
            before = all(store);
        }
        assertEquals(before.size(), told.quads());
        assertEquals(6, told.articles());
        assertEquals(6, told.graphs());
        assertEquals("2026-11-30T21:00:00Z", told.date());
        try (Store store = Store.open(second)) {
            assertEquals(before, all(store));
            assertEquals(List.of(), store.repairs());
        }
        assertArrayEquals(quads(backup), quads(backup(second, "two.zip")));
    }

    @Test
    void takesTheStoresPlaceOnlyWhenTold() throws IOException {
        Path backup = backup(filled(), "one.zip");
        Path other = folder.resolve("other");
        try (Store store = Store.open(other)) {
            store.replace(
                    List.of(
                            new ArticleGraph(
                                    iri("x"),
                                    List.of(Triple.create(iri("s"), iri("p"), iri("o"))))));
            assertThrows(
                    StoreException.class,
                    () -> Restoration.run(new BackupFile(backup), other, true),
                    "it is in use");
        }
        assertThrows(
                StoreException.class, () -> Restoration.run(new BackupFile(backup), other, false));
        try (Store store = Store.open(other)) {
            assertEquals(1, all(store).size());
        }
        long quads = Restoration.run(new BackupFile(backup), other, true).quads();
        try (Store store = Store.open(other)) {
            assertEquals(quads, all(store).size());
        }
    }

    @Test
    void damageIsToldInASentenceAndLeavesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(backup(filled(), "one.zip"));
        Path store = folder.resolve("store");
        for (int length : List.of(0, 30, whole.length / 2, whole.length - 1)) {
            assertRefused(Arrays.copyOf(whole, length), store);
        }
        byte[] other = whole.clone();
        other[200] ^= 1;
        assertRefused(other, store);
        assertRefused("no zip file at all".getBytes(StandardCharsets.UTF_8), store);
    }

    private void assertRefused(byte[] content, Path store) throws IOException {
        Path file = Files.write(folder.resolve("damaged.zip"), content);
        StoreException refused =
                assertThrows(
                        StoreException.class,
                        () -> Restoration.run(new BackupFile(file), store, false));
        assertTrue(String.valueOf(refused.getMessage()).contains("damaged"), refused.getMessage());
        assertFalse(Files.exists(store.resolve("triples")));
    }

    @Test
    void aFileIsReplacedOnlyWhenToldAndNeverByHalf() throws IOException {
        Path file = Files.writeString(folder.resolve("there.zip"), "precious");
        var backup = new BackupFile(file);
        assertThrows(StoreException.class, () -> backup.write(false, out -> {}));
        StoreException full =
                assertThrows(
                        StoreException.class,
                        () ->
                                backup.write(
                                        true,
                                        out -> {
                                            out.write(7);
                                            throw new IOException("No space left on device");
                                        }));
        assertTrue(
                String.valueOf(full.getMessage())
                        .matches(
                                "The backup .*there.zip was not written: No space left on device."),
                full.getMessage());
        assertEquals("precious", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
