package org.demarche.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.vocabulary.RDF;

/// How much is in the named graphs of a store. Immutable; its maps are in the order of their keys.
///
/// @param triples of all graphs as one, each counted once
/// @param subjects that these triples have
/// @param entities of the subjects, those that are of a class
/// @param classes how many are of a class
/// @param properties how many triples have a property
/// @param graphs how many triples a graph has
public record StoreCounts(
        long triples,
        long subjects,
        long entities,
        SortedMap<Node, Long> classes,
        SortedMap<Node, Long> properties,
        SortedMap<Node, Long> graphs) {
    private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

    /// An index in which the triples of a subject stand together, and the same triple of several
    /// graphs, too.
    private static final String ORDER = "SPOG";

    /// Counts, within a read transaction, by the numbers that stand for nodes.
    static StoreCounts of(DatasetGraphTDB store) {
        NodeTable nodes = store.getQuadTable().getNodeTupleTable().getNodeTable();
        var tally = new IndexTally(nodes.getNodeIdForNode(RDF.Nodes.type));
        Iterator<Tuple<NodeId>> quads = index(store).all();
        while (quads.hasNext()) {
            tally.add(quads.next());
        }
        return new StoreCounts(
                tally.triples,
                tally.subjects,
                tally.entities,
                named(tally.classes, nodes),
                named(tally.properties, nodes),
                named(tally.graphs, nodes));
    }

    private static TupleIndex index(DatasetGraphTDB store) {
        for (TupleIndex index :
                store.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
            if (index.getName().equals(ORDER)) {
                return index;
            }
        }
        throw new IllegalStateException("TDB2 has no index " + ORDER);
    }

    private static SortedMap<Node, Long> named(Map<NodeId, long[]> counts, NodeTable nodes) {
        SortedMap<Node, Long> named = new TreeMap<>(BY_NAME);
        counts.forEach((id, count) -> named.put(nodes.getNodeForNodeId(id), count[0]));
        named.keySet().removeIf(node -> !node.isURI());
        return named;
    }

    /// What is counted on the way through an index. For one thread.
    private static final class IndexTally {
        private final NodeId type;
        private final Map<NodeId, long[]> classes = new HashMap<>();
        private final Map<NodeId, long[]> properties = new HashMap<>();
        private final Map<NodeId, long[]> graphs = new HashMap<>();
        private long triples;
        private long subjects;
        private long entities;
        private NodeId subject = NodeId.NodeDoesNotExist;
        private NodeId property = NodeId.NodeDoesNotExist;
        private NodeId object = NodeId.NodeDoesNotExist;
        private boolean isCounted;

        IndexTally(NodeId type) {
            this.type = type;
        }

        /// @param quad graph, subject, property and object
        void add(Tuple<NodeId> quad) {
            count(graphs, quad.get(0));
            boolean isSameSubject = quad.get(1).equals(subject);
            if (isSameSubject && quad.get(2).equals(property) && quad.get(3).equals(object)) {
                return;
            }
            if (!isSameSubject) {
                subjects++;
                isCounted = false;
            }
            subject = quad.get(1);
            property = quad.get(2);
            object = quad.get(3);
            triples++;
            count(properties, property);
            if (property.equals(type)) {
                count(classes, object);
                entities += isCounted ? 0 : 1;
                isCounted = true;
            }
        }

        private static void count(Map<NodeId, long[]> counts, NodeId id) {
            counts.computeIfAbsent(id, _ -> new long[1])[0]++;
        }
    }
}
