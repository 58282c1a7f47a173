package org.demarche.store.compaction;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.demarche.store.StoreException;

/// Where each node of a database's node file goes when those that nothing names any more are left
/// out. A node's number is where its bytes begin; numbers keep their order, so that indexes do,
/// too. Twenty bytes of memory a node. For one thread.
final class NodeMove {
    private static final int CHUNK = 1 << 20;

    private final NodeTableTRDF nodes;

    /// The numbers of all nodes, in order; at the end, where the file ends.
    private final long[] starts;

    /// Where the first node of each stretch of the file stands in `starts`.
    private final int[] stretches;

    private final int shift;
    private final BitSet live = new BitSet();
    private final long[] moved;

    /// Reads the numbers, within a read transaction.
    NodeMove(NodeTableTRDF nodes) {
        this.nodes = nodes;
        this.starts = starts(nodes);
        this.moved = new long[starts.length];
        long end = starts[starts.length - 1];
        int bits = 0;
        while (end >> bits > starts.length) {
            bits++;
        }
        shift = bits;
        stretches = new int[(int) (end >> shift) + 2];
        int at = 0;
        for (int stretch = 0; stretch < stretches.length; stretch++) {
            while (at < starts.length - 1 && starts[at] >> shift < stretch) {
                at++;
            }
            stretches[stretch] = at;
        }
    }

    private static long[] starts(NodeTableTRDF nodes) {
        var index = (BPlusTree) nodes.getIndex();
        int keyLength = index.getRecordFactory().keyLength();
        int recordLength = index.getRecordFactory().recordLength();
        long[] starts = new long[1 << 16];
        int number = 0;
        Iterator<Long> ids =
                index.iterator(
                        null,
                        null,
                        (bytes, entry, _, _) -> bytes.getLong(entry * recordLength + keyLength));
        while (ids.hasNext()) {
            if (number + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[number++] = ids.next();
        }
        Arrays.sort(starts, 0, number);
        starts[number] = nodes.getData().length();
        return Arrays.copyOf(starts, number + 1);
    }

    /// Notes that something names a node.
    ///
    /// @throws StoreException when there is no such node
    void keep(long id) {
        live.set(index(id));
    }

    /// The new number of a node.
    long moved(long id) {
        return moved[index(id)];
    }

    private int index(long id) {
        long stretch = id >> shift;
        if (id >= 0 && stretch < stretches.length - 1) {
            for (int i = stretches[(int) stretch]; i < starts.length - 1 && starts[i] <= id; i++) {
                if (starts[i] == id) {
                    return i;
                }
            }
        }
        throw new StoreException(
                "The store is damaged: its indexes name a node that is not there (number %d)."
                        .formatted(id));
    }

    /// Copies the nodes that are kept, within a write transaction on `to`.
    void copy(NodeTableTRDF to) {
        BinaryDataFile source = nodes.getData();
        BinaryDataFile target = to.getData();
        byte[] chunk = new byte[CHUNK];
        for (int first = live.nextSetBit(0); first >= 0; ) {
            int after = live.nextClearBit(first);
            long shorter = starts[first] - target.length();
            for (int i = first; i < after; i++) {
                moved[i] = starts[i] - shorter;
            }
            for (long at = starts[first]; at < starts[after]; ) {
                int wanted = (int) Math.min(chunk.length, starts[after] - at);
                int read = source.read(at, chunk, 0, wanted);
                if (read <= 0) {
                    throw new StoreException(
                            "The store is damaged: its file of nodes ends before %d bytes."
                                    .formatted(starts[after]));
                }
                target.write(chunk, 0, read);
                at += read;
            }
            first = live.nextSetBit(after);
        }
    }

    /// The entries of the index that finds nodes, in its order, with their new numbers.
    Iterator<Record> entries() {
        var index = (BPlusTree) nodes.getIndex();
        RecordFactory factory = index.getRecordFactory();
        Iterator<Record> all =
                index.iterator(
                        null,
                        null,
                        (bytes, entry, _, _) -> {
                            byte[] hash = new byte[factory.keyLength()];
                            int begin = entry * factory.recordLength();
                            bytes.get(begin, hash);
                            Record made = factory.create(hash);
                            long id = bytes.getLong(begin + hash.length);
                            int i = index(id);
                            Bytes.setLong(live.get(i) ? moved[i] : -1, made.getValue());
                            return made;
                        });
        return Iter.filter(all, entry -> Bytes.getLong(entry.getValue()) >= 0);
    }
}
