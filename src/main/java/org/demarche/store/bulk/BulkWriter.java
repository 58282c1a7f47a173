package org.demarche.store.bulk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.store.bulk.Difference.Removal;
import org.demarche.store.bulk.Difference.Stored;

/// Puts batches of graphs into TDB2, each in place of what had its name. Nothing is added that is
/// there already, and nothing taken away that comes again. For one thread, within its transactions.
public final class BulkWriter {
    private static final String NAMED = "GSPO";
    private static final String UNNAMED = "SPO";

    private final NodeTupleTable named;
    private final NodeTupleTable unnamed;

    /// @param tdb a TDB2 dataset that was connected [here][#connect]
    public BulkWriter(DatasetGraph tdb) {
        DatasetGraphTDB inside = TDBInternal.getDatasetGraphTDB(tdb);
        named = inside.getQuadTable().getNodeTupleTable();
        unnamed = inside.getTripleTable().getNodeTupleTable();
    }

    /// Connects TDB2 without its memory of nodes that it hasn't, which hears nothing of nodes that
    /// come in bulk.
    ///
    /// @param isNew whether there is no database yet: it is then made first, as TDB2 would
    ///   otherwise keep that setting in a file
    public static DatasetGraph connect(Path folder, boolean isNew) {
        Location location = Location.create(folder);
        if (isNew) {
            TDBInternal.expel(DatabaseMgr.connectDatasetGraph(location), true);
        }
        return DatabaseMgr.connectDatasetGraph(
                location, StoreParams.builder("bulk").nodeMissCacheSize(0).build());
    }

    /// In what a batch differs from what is there.
    public Difference compare(QuadBatch batch) {
        return Difference.of(batch, new NodeNumbers(nodes(), batch.nodes()), this::stored);
    }

    private NodeTable nodes() {
        return named.getNodeTable();
    }

    private Set<Stored> stored(Node graph) {
        boolean isUnnamed = Quad.isDefaultGraph(graph);
        Iterator<Tuple<NodeId>> tuples =
                isUnnamed
                        ? unnamed.findAll()
                        : named.findAsNodeIds(graph, Node.ANY, Node.ANY, Node.ANY);
        Set<Stored> stored = new HashSet<>();
        int first = isUnnamed ? 0 : 1;
        while (tuples.hasNext()) {
            Tuple<NodeId> tuple = tuples.next();
            stored.add(
                    new Stored(
                            NodeNumbers.number(tuple.get(first)),
                            NodeNumbers.number(tuple.get(first + 1)),
                            NodeNumbers.number(tuple.get(first + 2))));
        }
        return stored;
    }

    /// What a difference takes away and has one of certain properties.
    public Set<Quad> removed(Difference difference, Predicate<Node> isWanted) {
        Set<Quad> removed = new LinkedHashSet<>();
        for (Removal removal : difference.removals()) {
            Node property = node(removal.triple().property());
            if (isWanted.test(property)) {
                removed.add(
                        Quad.create(
                                removal.graph(),
                                node(removal.triple().subject()),
                                property,
                                node(removal.triple().object())));
            }
        }
        return removed;
    }

    private Node node(long number) {
        return nodes().getNodeForNodeId(NodeNumbers.id(number));
    }

    /// Takes away and adds what is different, within a write transaction.
    public void apply(Difference difference) {
        difference.removals().forEach(this::remove);
        BitSet wanted = new BitSet();
        difference.named().collect(wanted);
        difference.unnamed().collect(wanted);
        difference.numbers().make(wanted);
        add(named, NAMED, difference.named(), difference.numbers());
        add(unnamed, UNNAMED, difference.unnamed(), difference.numbers());
    }

    /// Adds quads to what is there, within a write transaction.
    public void append(Collection<Quad> quads) {
        Map<Node, Integer> known = new LinkedHashMap<>();
        NumberList inGraphs = new NumberList();
        NumberList inNone = new NumberList();
        for (Quad quad : quads) {
            NumberList tuples = quad.isDefaultGraph() ? inNone : inGraphs;
            if (!quad.isDefaultGraph()) {
                tuples.add(number(known, quad.getGraph()));
            }
            tuples.add(number(known, quad.getSubject()));
            tuples.add(number(known, quad.getPredicate()));
            tuples.add(number(known, quad.getObject()));
        }
        NodeNumbers numbers = new NodeNumbers(nodes(), List.copyOf(known.keySet()));
        BitSet all = new BitSet();
        all.set(0, known.size());
        numbers.make(all);
        add(named, NAMED, inGraphs, numbers);
        add(unnamed, UNNAMED, inNone, numbers);
    }

    private static int number(Map<Node, Integer> known, Node node) {
        Integer there = known.putIfAbsent(node, known.size());
        return there == null ? known.size() - 1 : there;
    }

    private void remove(Removal removal) {
        Stored triple = removal.triple();
        NodeId[] ids = {
            NodeNumbers.id(triple.subject()),
            NodeNumbers.id(triple.property()),
            NodeNumbers.id(triple.object())
        };
        if (Quad.isDefaultGraph(removal.graph())) {
            unnamed.getTupleTable().delete(TupleFactory.create(ids));
        } else {
            NodeId graph = nodes().getNodeIdForNode(removal.graph());
            named.getTupleTable().delete(TupleFactory.create4(graph, ids[0], ids[1], ids[2]));
        }
    }

    private static void add(
            NodeTupleTable table, String columns, NumberList tuples, NodeNumbers numbers) {
        if (tuples.size() > 0) {
            add(table, columns, tuples.toArray(0, tuples.size()), numbers);
        }
    }

    private static void add(
            NodeTupleTable table, String columns, int[] tuples, NodeNumbers numbers) {
        int width = columns.length();
        SortedTuples sorted = new SortedTuples(tuples, width, numbers::of);
        if (!sorted.fits()) {
            int half = tuples.length / width / 2 * width;
            add(table, columns, Arrays.copyOf(tuples, half), numbers);
            add(table, columns, Arrays.copyOfRange(tuples, half, tuples.length), numbers);
            return;
        }
        for (TupleIndex index : table.getTupleTable().getIndexes()) {
            int[] order = index.getName().chars().map(columns::indexOf).toArray();
            TupleIndexRecord records = (TupleIndexRecord) index.baseTupleIndex();
            SortedInsertion.run((BPlusTree) records.getRangeIndex(), width, sorted.in(order));
        }
    }
}
