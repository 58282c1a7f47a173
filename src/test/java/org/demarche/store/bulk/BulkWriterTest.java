package org.demarche.store.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.graph.ArticleGraph;
import org.demarche.store.StoreException;
import org.demarche.store.StoredForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What comes in many at a time is there as if it had come one by one.
class BulkWriterTest {
    @TempDir Path folder;

    private DatasetGraph tdb;
    private final DatasetGraph plain = DatasetGraphFactory.createGeneral();
    private Random random = new Random(1);

    @BeforeEach
    void connect() {
        tdb = BulkWriter.connect(folder, true);
    }

    @AfterEach
    void release() {
        TDBInternal.expel(tdb, true);
    }

    private static Node iri(String last) {
        return NodeFactory.createURI("http://example.org/" + last);
    }

    private Node subject() {
        return random.nextInt(4) == 0
                ? NodeFactory.createBlankNode("b" + random.nextInt(50))
                : iri("thing/" + random.nextInt(2000));
    }

    private Node object() {
        return switch (random.nextInt(6)) {
            case 0 ->
                    NodeFactory.createLiteralDT("0" + random.nextInt(100), XSDDatatype.XSDinteger);
            case 1 -> NodeFactory.createLiteralDT("-1." + random.nextInt(9), XSDDatatype.XSDdouble);
            case 2 -> NodeFactory.createLiteralLang("word " + random.nextInt(500), "en");
            case 3 -> NodeFactory.createLiteralString("a\nword \uD83D\uDD4A " + random.nextInt(9));
            case 4 ->
                    NodeFactory.createLiteralDT(
                            "2025-07-" + random.nextInt(40), XSDDatatype.XSDdate);
            default -> subject();
        };
    }

    private ArticleGraph graph(Node name, int size) {
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            triples.add(Triple.create(subject(), iri("property/" + random.nextInt(9)), object()));
        }
        return new ArticleGraph(name, triples);
    }

    /// Puts the graphs into both.
    private int put(List<ArticleGraph> graphs) {
        QuadBatch batch = new QuadBatch();
        for (ArticleGraph graph : graphs) {
            batch.add(graph);
            plain.deleteAny(graph.name(), Node.ANY, Node.ANY, Node.ANY);
            graph.triples().forEach(t -> plain.add(Quad.create(graph.name(), StoredForm.of(t))));
        }
        return Txn.calculateWrite(
                tdb,
                () -> {
                    BulkWriter writer = new BulkWriter(tdb);
                    Difference difference = writer.compare(batch);
                    writer.apply(difference);
                    return difference.graphs();
                });
    }

    private void assertSame() {
        Set<Quad> wanted = new HashSet<>();
        plain.find().forEachRemaining(wanted::add);
        Txn.executeRead(
                tdb,
                () -> {
                    Set<Quad> found = new HashSet<>();
                    tdb.find().forEachRemaining(found::add);
                    assertEquals(wanted, found);
                    var inside = TDBInternal.getDatasetGraphTDB(tdb);
                    assertIndexesAgree(inside.getQuadTable().getNodeTupleTable());
                    assertIndexesAgree(inside.getTripleTable().getNodeTupleTable());
                    for (Quad quad : wanted) {
                        assertTrue(tdb.contains(quad), "by all of its nodes");
                    }
                });
    }

    /// All have the same tuples, each once and in its own order.
    private static void assertIndexesAgree(NodeTupleTable table) {
        Set<String> first = new TreeSet<>();
        for (TupleIndex index : table.getTupleTable().getIndexes()) {
            Set<String> tuples = new TreeSet<>();
            List<Long> before = List.of();
            for (var all = index.all(); all.hasNext(); ) {
                Tuple<NodeId> tuple = all.next();
                assertTrue(tuples.add(tuple.toString()), "twice in " + index.getName());
                List<Long> here =
                        index.getMapping().map(tuple).stream().map(NodeNumbers::number).toList();
                assertTrue(before.isEmpty() || compare(before, here) < 0, index.getName());
                before = here;
                assertTrue(index.find(tuple).hasNext(), "found on the way down the tree");
            }
            if (first.isEmpty()) {
                first = tuples;
            }
            assertEquals(first, tuples, index.getName());
        }
    }

    private static int compare(List<Long> one, List<Long> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = Long.compareUnsigned(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void graphsAreAsIfTripleByTriple(long seed) {
        random = new Random(seed);
        for (int batch = 0; batch < 8; batch++) {
            List<ArticleGraph> graphs = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                graphs.add(graph(iri("graph/" + random.nextInt(40)), random.nextInt(600)));
            }
            put(graphs);
        }
        assertSame();
    }

    @Test
    void manyBatchesThatGrowAtTheEndLeaveFullLeavesAndAllIsFound() {
        for (int batch = 0; batch < 6; batch++) {
            List<ArticleGraph> graphs = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                Node name = iri("article/" + batch + "/" + i);
                List<Triple> triples = new ArrayList<>();
                for (int j = 0; j < 200; j++) {
                    Node subject = NodeFactory.createURI(name + "#" + j / 5);
                    triples.add(Triple.create(subject, iri("property/" + j % 5), object()));
                }
                graphs.add(new ArticleGraph(name, triples));
            }
            assertEquals(30, put(graphs));
        }
        assertSame();
    }

    @Test
    void theSameAgainIsNoDifference() {
        List<ArticleGraph> graphs = List.of(graph(iri("a"), 300), graph(iri("b"), 300));
        assertEquals(2, put(graphs));
        assertEquals(0, put(graphs));
        assertEquals(1, put(List.of(graphs.getFirst(), graph(iri("b"), 300))));
        assertEquals(1, put(List.of(new ArticleGraph(iri("a"), List.of()))));
        assertEquals(0, put(List.of(new ArticleGraph(iri("never"), List.of()))));
        assertSame();
    }

    @Test
    void triplesInNoNamedGraphAreReplacedToo() {
        put(List.of(graph(Quad.defaultGraphIRI, 500), graph(iri("a"), 500)));
        assertSame();
        put(List.of(graph(Quad.defaultGraphIRI, 100)));
        assertSame();
    }

    @Test
    void ofTwoGraphsWithTheSameNameTheLaterCounts() {
        put(List.of(graph(iri("a"), 50), graph(iri("a"), 60)));
        assertSame();
    }

    @Test
    void aNodeThatWasAskedForBeforeIsFoundAfterwards() {
        Quad quad = Quad.create(iri("g"), iri("s"), iri("p"), iri("o"));
        Txn.executeRead(tdb, () -> assertTrue(!tdb.contains(quad)));
        put(List.of(new ArticleGraph(iri("g"), List.of(quad.asTriple()))));
        Txn.executeRead(tdb, () -> assertTrue(tdb.contains(quad)));
    }

    @Test
    void whatIsNoRdfIsRefusedBeforeAnythingIsWritten() {
        QuadBatch batch = new QuadBatch();
        Triple unsound = Triple.create(object(), NodeFactory.createBlankNode(), object());
        assertThrows(
                StoreException.class,
                () -> batch.add(new ArticleGraph(iri("a"), List.of(unsound))));
        assertEquals(0, batch.quads());
    }

    @Test
    void whatHasWordsIsTold() {
        ArticleGraph graph = graph(iri("a"), 400);
        QuadBatch batch = new QuadBatch();
        batch.add(graph);
        Node property = iri("property/3");
        Set<Quad> wanted = new HashSet<>();
        graph.triples().stream()
                .filter(t -> t.getPredicate().equals(property))
                .forEach(t -> wanted.add(Quad.create(graph.name(), t)));
        Txn.executeWrite(
                tdb,
                () -> {
                    BulkWriter writer = new BulkWriter(tdb);
                    Difference difference = writer.compare(batch);
                    assertEquals(wanted, difference.added(property::equals));
                    writer.apply(difference);
                });
        QuadBatch none = new QuadBatch();
        none.add(new ArticleGraph(iri("a"), List.of()));
        Txn.executeRead(
                tdb,
                () -> {
                    BulkWriter writer = new BulkWriter(tdb);
                    Set<Quad> stored = new HashSet<>();
                    wanted.forEach(quad -> stored.add(StoredForm.of(quad)));
                    assertEquals(stored, writer.removed(writer.compare(none), property::equals));
                });
    }
}
