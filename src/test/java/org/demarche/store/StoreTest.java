package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir Path folder;

    static final Node TEXT = NodeFactory.createURI(Prefixes.DEM + "text");

    private static final String DOVE =
            "?s text:query (<http://www.w3.org/2000/01/rdf-schema#label> 'dove')";

    static Node iri(String last) {
        return NodeFactory.createURI("http://example.org/" + last);
    }

    /// An article of `size` triples, the first of them with words.
    static ArticleGraph article(int number, int size, String words) {
        Node name = iri("article/" + number);
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(name, TEXT, NodeFactory.createLiteralLang(words, "en")));
        for (int i = 1; i < size; i++) {
            triples.add(
                    Triple.create(
                            NodeFactory.createURI(name + "#" + i),
                            iri("value"),
                            NodeFactory.createLiteralString("v" + i)));
        }
        return new ArticleGraph(name, triples);
    }

    static long count(Store store, String pattern) {
        return store.read(() -> {
            long rows = 0;
            try (QueryExec query =
                    QueryExec.dataset(store.dataset())
                            .query(
                                    "PREFIX text: <http://jena.apache.org/text#> PREFIX dem: <"
                                            + Prefixes.DEM
                                            + "> SELECT * { "
                                            + pattern
                                            + " }")
                            .set(TDB2.symUnionDefaultGraph, true)
                            .build()) {
                for (var result = query.select(); result.hasNext(); result.next()) {
                    rows++;
                }
            }
            return rows;
        });
    }

    @Test
    void whatWasPutInIsThereAfterReopening() {
        try (Store store = Store.open(folder)) {
            assertEquals(2, store.replace(List.of(article(1, 5, "peace"), article(2, 5, "war"))));
        }
        try (Store store = Store.open(folder)) {
            assertEquals(10, count(store, "GRAPH ?g { ?s ?p ?o }"));
            assertEquals(List.of(), store.repairs());
        }
    }

    @Test
    void aStoreThatCannotBeWrittenIsReadFromACopyThatGoesAwayAgain() throws IOException {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(article(1, 5, "peace"), article(2, 5, "war")));
            assertThrows(StoreInUseException.class, () -> Store.openCopy(folder));
        }
        Map<Path, FileTime> before = written(folder);
        Set<Path> others = copies();
        try (Store copy = Store.openCopy(folder)) {
            assertTrue(copy.isCopy());
            assertNotEquals(others, copies());
            assertEquals(10, count(copy, "GRAPH ?g { ?s ?p ?o }"));
            assertEquals(1, count(copy, "?s text:query (dem:text 'peace')"));
            copy.replace(List.of(article(3, 5, "truce")));
        }
        assertEquals(others, copies());
        assertEquals(before, written(folder));
        try (Store store = Store.openToRead(folder)) {
            assertFalse(store.isCopy(), "it can be written");
            assertEquals(10, count(store, "GRAPH ?g { ?s ?p ?o }"));
        }
    }

    private static Map<Path, FileTime> written(Path folder) throws IOException {
        Map<Path, FileTime> written = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                written.put(file, Files.getLastModifiedTime(file));
            }
        }
        return written;
    }

    private static Set<Path> copies() throws IOException {
        Path place = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> found = Files.list(place)) {
            return found.filter(
                            path -> path.getFileName().toString().startsWith("demarche-read-only-"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void theDefaultGraphIsTheUnionForAReaderWhoAsks() {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(article(1, 5, "peace"), article(2, 5, "war")));
            assertEquals(10, count(store, "?s ?p ?o"));
        }
    }

    @Test
    void replacingAnArticleTakesItsOldTriplesAndWordsAway() {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(article(1, 5, "peace"), article(2, 3, "peace")));
            assertEquals(1, store.replace(List.of(article(1, 2, "war"))));
            assertEquals(5, count(store, "?s ?p ?o"));
            assertEquals(1, count(store, "?s text:query (dem:text 'peace')"));
            assertEquals(1, count(store, "?s text:query (dem:text 'war')"));
        }
    }

    @Test
    void clearingTakesTheWordsAwayToo() {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(article(1, 5, "peace")));
            Txn.executeWrite(store.dataset(), () -> store.dataset().clear());
            assertEquals(0, count(store, "?s ?p ?o"));
            assertEquals(0, count(store, "?s text:query (dem:text 'peace')"));
        }
    }

    @Test
    void labelsOfPartsAreNotAmongTheWordsButNamesAre() {
        Node whole = NodeFactory.createURI("http://example.org/person/1");
        Node part = NodeFactory.createURI("http://example.org/article/1#statement=1,2");
        Node label = NodeFactory.createLiteralLang("a dove", "en");
        ArticleGraph graph =
                new ArticleGraph(
                        whole,
                        List.of(
                                Triple.create(whole, Borrowed.LABEL, label),
                                Triple.create(part, Borrowed.LABEL, label),
                                Triple.create(part, TEXT, label)));
        try (Store store = Store.open(folder)) {
            store.replace(List.of(graph));
            assertEquals(1, count(store, DOVE));
            assertEquals(1, count(store, "?s text:query (dem:text 'dove')"));
        }
        IOX.deleteAll(folder.resolve("words"));
        try (Store store = Store.open(folder)) {
            assertEquals(1, count(store, DOVE), "indexed anew");
        }
    }

    @Test
    void aWordSearchTellsTheGraphAndKeepsToOneWhenAsked() {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(article(1, 5, "peace"), article(2, 3, "peace")));
            assertEquals(
                    2,
                    count(
                            store,
                            "(?s ?score ?words ?g) text:query (dem:text 'peace') . GRAPH ?g { ?s ?p ?words }"));
            assertEquals(
                    1,
                    count(
                            store,
                            "GRAPH <http://example.org/article/2> { ?s text:query (dem:text 'peace') }"));
        }
    }

    @Test
    void theSameAgainChangesNoByte() throws IOException {
        Node date =
                NodeFactory.createLiteralDT("2025-07-13T03:02:00+07:00", XSDDatatype.XSDdateTime);
        Node number = NodeFactory.createLiteralDT("0.870", XSDDatatype.XSDdouble);
        List<ArticleGraph> batch =
                List.of(
                        article(1, 50, "peace"),
                        new ArticleGraph(
                                iri("values"),
                                List.of(
                                        Triple.create(iri("a"), iri("on"), date),
                                        Triple.create(iri("a"), iri("weight"), number),
                                        Triple.create(
                                                iri("a"),
                                                iri("count"),
                                                NodeFactoryExtra.intToNode(7)))));
        try (Store store = Store.open(folder)) {
            store.replace(batch);
            long before = bytes();
            for (int i = 0; i < 5; i++) {
                assertEquals(0, store.replace(batch));
            }
            assertEquals(before, bytes());
        }
    }

    private long bytes() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Test
    void aTripleThatIsNoRdfIsRefusedBeforeAnythingIsWritten() {
        try (Store store = Store.open(folder)) {
            var wrong =
                    new ArticleGraph(
                            iri("bad"),
                            List.of(
                                    Triple.create(
                                            TEXT, NodeFactory.createLiteralString("p"), TEXT)));
            var refused =
                    assertThrows(
                            StoreException.class,
                            () -> store.replace(List.of(article(1, 5, "peace"), wrong)));
            assertTrue(
                    refused.getMessage().contains("http://example.org/bad"), refused.getMessage());
            assertEquals(0, count(store, "?s ?p ?o"));
        }
    }

    @Test
    void anAbortInTheMiddleOfWritingLeavesTheStoreWhole() {
        Set<Quad> kept;
        try (Store store = Store.open(folder)) {
            for (int round = 0; round < 6; round++) {
                int from = round * 20;
                store.replace(
                        IntStream.range(from, from + 20)
                                .mapToObj(n -> article(n, 40, "peace"))
                                .toList());
                store.dataset().begin(TxnType.WRITE);
                for (int n = 1000 + from; n < 1020 + from; n++) {
                    for (Triple triple : article(n, 40, "ghost").triples()) {
                        store.dataset().add(Quad.create(iri("article/" + n), triple));
                    }
                }
                store.dataset().deleteAny(iri("article/" + from), Node.ANY, Node.ANY, Node.ANY);
                store.dataset().abort();
                store.dataset().end();
                assertEquals((round + 1) * 800L, count(store, "?s ?p ?o"));
                assertEquals((round + 1) * 20L, count(store, "?s text:query (dem:text 'peace')"));
                assertEquals(0, count(store, "?s text:query (dem:text 'ghost')"));
            }
            kept = quads(store);
        }
        assertEquals(4800, kept.size());
        try (Store store = Store.open(folder)) {
            assertEquals(kept, quads(store));
            assertEquals(120, count(store, "?s text:query (dem:text 'peace')"));
        }
    }

    @Test
    void aTransactionThatFailsInTheMiddleIsAbortedToo() {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(article(1, 40, "peace")));
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            Txn.executeWrite(
                                    store.dataset(),
                                    () -> {
                                        store.dataset()
                                                .add(
                                                        Quad.create(
                                                                iri("x"),
                                                                article(2, 1, "ghost")
                                                                        .triples()
                                                                        .getFirst()));
                                        throw new IllegalStateException("power");
                                    }));
            assertEquals(1, store.replace(List.of(article(3, 40, "peace"))));
            assertEquals(80, count(store, "?s ?p ?o"));
            assertFalse(store.dataset().isInTransaction());
        }
    }

    static Set<Quad> quads(Store store) {
        return store.read(() -> {
            Set<Quad> quads = new HashSet<>();
            store.dataset().find().forEachRemaining(quads::add);
            return quads;
        });
    }
}
