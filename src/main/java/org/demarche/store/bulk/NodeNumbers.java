package org.demarche.store.bulk;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.Index;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TIOStreamTransport;
import org.demarche.store.StoreException;

/// The numbers by which TDB2 knows nodes. Many are looked up and made together, in the order in
/// which its index has them; one after the other, each would touch another page of it.
///
/// What is made here bypasses TDB2's memory of nodes that it doesn't have, which must be off.
final class NodeNumbers {
    /// As many nodes can be told apart by the low bits of a long when they are sorted.
    private static final int POSITION_BITS = 24;

    /// Longs of a record in TDB2's index of nodes: a hash and a number.
    private static final int RECORD = 3;

    private final NodeTableTRDF table;
    private final List<Node> nodes;
    private final long[] ids;
    private final byte[][] hashes;
    private final BitSet missing = new BitSet();

    /// Looks them up, within a transaction.
    NodeNumbers(NodeTable table, List<Node> nodes) {
        this.table = innermost(table);
        this.nodes = nodes;
        ids = new long[nodes.size()];
        hashes = new byte[nodes.size()][];
        BitSet kept = new BitSet();
        for (int i = 0; i < ids.length; i++) {
            NodeId inline = NodeId.inline(nodes.get(i));
            if (inline != null) {
                ids[i] = number(inline);
            } else {
                hashes[i] = NodeLib.hash(nodes.get(i)).getBytes();
                kept.set(i);
            }
        }
        find(kept);
    }

    private static NodeTableTRDF innermost(NodeTable table) {
        NodeTable inner = table;
        for (NodeTable next = inner.wrapped(); next != null; next = inner.wrapped()) {
            inner = next;
        }
        return (NodeTableTRDF) inner;
    }

    /// What stands for a node on disk.
    static long number(NodeId id) {
        byte[] bytes = new byte[NodeId.SIZE];
        NodeIdFactory.set(id, bytes);
        return toLong(bytes);
    }

    /// The other way round.
    static NodeId id(long number) {
        return NodeIdFactory.get(ByteBuffer.allocate(NodeId.SIZE).putLong(0, number), 0);
    }

    private static long toLong(byte[] bytes) {
        long number = 0;
        for (int i = 0; i < NodeId.SIZE; i++) {
            number = number << Byte.SIZE | bytes[i] & 0xFF;
        }
        return number;
    }

    private void find(BitSet wanted) {
        Index index = table.getIndex();
        for (int i : inIndexOrder(wanted)) {
            Record found = index.find(index.getRecordFactory().create(hashes[i]));
            if (found == null) {
                missing.set(i);
            } else {
                ids[i] = toLong(found.getValue());
            }
        }
    }

    /// Sorted by the high bits of their hashes, then put right where these are the same.
    private int[] inIndexOrder(BitSet wanted) {
        long low = (1L << POSITION_BITS) - 1;
        long[] keys =
                wanted.stream()
                        .mapToLong(i -> (toLong(hashes[i]) & ~low ^ Long.MIN_VALUE) | i)
                        .sorted()
                        .toArray();
        int[] order = Arrays.stream(keys).mapToInt(key -> (int) (key & low)).toArray();
        for (int i = 1; i < order.length; i++) {
            int moved = order[i];
            int to = i;
            for (;
                    to > 0 && Arrays.compareUnsigned(hashes[order[to - 1]], hashes[moved]) > 0;
                    to--) {
                order[to] = order[to - 1];
            }
            order[to] = moved;
        }
        return order;
    }

    /// Whether TDB2 doesn't know the node.
    boolean isMissing(int node) {
        return missing.get(node);
    }

    /// What stands for the node, unless it is missing.
    long of(int node) {
        return ids[node];
    }

    /// Keeps the wanted ones that are missing, within a write transaction.
    void make(BitSet wanted) {
        BitSet made = (BitSet) missing.clone();
        made.and(wanted);
        if (made.isEmpty()) {
            return;
        }
        writeNodes(made);
        int[] order = inIndexOrder(made);
        long[] records = new long[order.length * RECORD];
        int next = 0;
        for (int i = 0; i < order.length; i++) {
            int node = order[i];
            if (i > 0 && Arrays.equals(hashes[node], hashes[order[i - 1]])) {
                ids[node] = ids[order[i - 1]]; // one node to TDB2
                continue;
            }
            ByteBuffer hash = ByteBuffer.wrap(hashes[node]);
            records[next++] = hash.getLong();
            records[next++] = hash.getLong();
            records[next++] = ids[node];
        }
        SortedInsertion.run((BPlusTree) table.getIndex(), RECORD, Arrays.copyOf(records, next));
        missing.andNot(made);
    }

    /// Appends them to TDB2's file of nodes in the order in which they came, so that what is read
    /// together stands together.
    private void writeNodes(BitSet made) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long start = table.getData().length();
        try {
            TProtocol protocol = TRDF.protocol(new TIOStreamTransport(bytes));
            for (int i = made.nextSetBit(0); i >= 0; i = made.nextSetBit(i + 1)) {
                ids[i] = start + bytes.size();
                ThriftConvert.convert(nodes.get(i), true).write(protocol);
            }
        } catch (TException e) {
            throw new StoreException("A node cannot be kept: " + e.getMessage() + ".", e);
        }
        table.getData().write(bytes.toByteArray(), 0, bytes.size());
    }
}
