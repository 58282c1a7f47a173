package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.ArticleGraph;
import org.demarche.store.compaction.Compacted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactionTest {
    @TempDir Path folder;

    private static Set<Quad> all(Store store) {
        return store.read(() -> new HashSet<>(Iter.toList(store.dataset().find())));
    }

    /// Values that TDB2 keeps in their numbers, such that it keeps in its file, and blank nodes.
    private static Node value(Random random, Node blank) {
        int number = random.nextInt(2_000) - 1_000;
        return switch (random.nextInt(8)) {
            case 0 -> NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
            case 1 -> NodeFactory.createLiteralDT(number + ".25", XSDDatatype.XSDdouble);
            case 2 ->
                    NodeFactory.createLiteralDT(
                            "2025-07-%02d".formatted(Math.abs(number) % 28 + 1),
                            XSDDatatype.XSDdate);
            case 3 -> NodeFactory.createLiteralLang("word " + number, "en");
            case 4 ->
                    NodeFactory.createLiteralString(
                            "\u00e9\u4e2d\ud83d\ude00 ".repeat(Math.abs(number)));
            case 5 -> blank;
            case 6 ->
                    NodeFactory.createLiteralDT(
                            "x" + number, NodeFactory.getType("http://example.org/own"));
            default -> StoreTest.iri("thing/" + number);
        };
    }

    private static ArticleGraph mixed(int article, long seed) {
        var random = new Random(seed);
        Node blank = NodeFactory.createBlankNode();
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            triples.add(
                    Triple.create(
                            StoreTest.iri("thing/" + random.nextInt(500)),
                            StoreTest.iri("property/" + random.nextInt(9)),
                            value(random, blank)));
        }
        return new ArticleGraph(StoreTest.iri("article/" + article), triples);
    }

    private static void write(Store store, int round) {
        store.replace(IntStream.range(0, 20).mapToObj(n -> mixed(n, 1_000L * round + n)).toList());
    }

    @Test
    void keepsAllAndFindsItByEachIndex() {
        try (Store store = Store.open(folder)) {
            for (int round = 0; round < 5; round++) {
                write(store, round);
            }
            store.replace(List.of(StoreTest.article(7, 3, "dove")));
            Set<Quad> before = all(store);
            Compacted told = store.compact();
            assertTrue(told.after() < told.before(), told.toString());
            assertEquals(before, all(store));
            assertFoundByEachIndex(store, before);
            assertEquals(1, StoreTest.count(store, "?s text:query (dem:text 'dove')"));
        }
    }

    private static void assertFoundByEachIndex(Store store, Set<Quad> quads) {
        store.read(() -> {
            for (Quad quad : quads.stream().limit(50).toList()) {
                Node[] whole = {
                    quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()
                };
                for (int known = 1; known < 16; known++) {
                    Node[] asked = new Node[4];
                    for (int i = 0; i < 4; i++) {
                        asked[i] = (known & 1 << i) == 0 ? Node.ANY : whole[i];
                    }
                    assertTrue(
                            Iter.toSet(store.dataset().find(asked[0], asked[1], asked[2], asked[3]))
                                    .contains(quad),
                            "%s by %s".formatted(quad, List.of(asked)));
                }
            }
            return true;
        });
    }

    @Test
    void whatIsCompactCanBeWrittenAndCompactedAgain() {
        Set<Quad> last;
        try (Store store = Store.open(folder)) {
            write(store, 0);
            store.compact();
            for (int round = 1; round < 30; round++) {
                write(store, round);
            }
            store.compact();
            write(store, 30);
            last = all(store);
            store.compact();
            assertEquals(last, all(store));
        }
        try (Store store = Store.open(folder)) {
            assertEquals(last, all(store));
        }
    }

    @Test
    void anEmptyStoreStaysEmpty() {
        try (Store store = Store.open(folder)) {
            store.compact();
            assertEquals(Set.of(), all(store));
            assertEquals(1, store.replace(List.of(StoreTest.article(1, 3, "dove"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Data-00", "Data-0007 STAYS", "Data-0007 GOES", "Data-0002 GO"})
    void whatWasHalfMadeIsNoStore(String mark) throws IOException {
        Set<Quad> before = filled();
        Files.createDirectories(folder.resolve("successor/Data-0001"));
        Files.writeString(folder.resolve("successor/Data-0001/GSPO.dat"), "half");
        Files.writeString(folder.resolve("succession"), mark);
        try (Store store = Store.open(folder)) {
            assertEquals(before, all(store));
            assertFalse(Files.exists(folder.resolve("successor")));
            assertFalse(Files.exists(folder.resolve("succession")));
        }
    }

    /// As a kill leaves it between the renaming and the end.
    @Test
    void whatIsOlderThanTheMarkGoes() throws IOException {
        Set<Quad> before = filled();
        Path old = Files.createDirectories(folder.resolve("triples/Data-0001"));
        Path now = folder.resolve("triples/Data-0002");
        Files.move(old, now);
        Files.createDirectories(old);
        Files.writeString(old.resolve("GSPO.dat"), "left");
        Files.writeString(folder.resolve("succession"), "Data-0002 STAYS");
        try (Store store = Store.open(folder)) {
            assertEquals(before, all(store));
            assertEquals(1, StoreTest.count(store, "?s text:query (dem:text 'dove')"));
        }
        assertFalse(Files.exists(old));
    }

    @Test
    void aMarkThatNamesAnEmptyFolderTakesNothingAway() throws IOException {
        filled();
        Path whole = folder.resolve("triples/Data-0001");
        long size = Files.size(whole.resolve("GSPO.dat"));
        Files.createDirectories(folder.resolve("triples/Data-0002"));
        Files.writeString(folder.resolve("succession"), "Data-0002 STAYS");
        assertThrows(StoreException.class, () -> Store.open(folder));
        assertEquals(size, Files.size(whole.resolve("GSPO.dat")));
    }

    private Set<Quad> filled() {
        try (Store store = Store.open(folder)) {
            write(store, 0);
            store.replace(List.of(StoreTest.article(7, 3, "dove")));
            return all(store);
        }
    }
}
