package org.demarche.store.bulk;

import java.nio.ByteBuffer;
import org.apache.jena.dboe.base.block.Block;
import org.apache.jena.dboe.base.block.BlockMgr;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPTreeNode;
import org.apache.jena.dboe.trans.bplustree.BPTreeNodeMgr;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;

/// Puts sorted records into a B+tree of TDB2, within a write transaction. The first record that
/// comes into a leaf goes the tree's own way, by which the leaf becomes one of this transaction;
/// those that follow it there are merged into the leaf at once. A leaf that grows at its end is
/// left full, where the tree would leave it half empty.
///
/// A record is a row of longs, compared as unsigned numbers; the first of them are its key. For one
/// thread.
final class SortedInsertion {
    /// Where a leaf has the number of its records, and where the first of them begins.
    private static final int COUNT = 0;

    private static final int HEADER = 2 * Integer.BYTES;

    /// A leaf that grows keeps so many when those before them go to its neighbour.
    private static final int LEFT_BEHIND = 2;

    private static final int NONE = -1;

    private final BPTreeNodeMgr nodes;
    private final BlockMgr leaves;
    private final BPlusTree tree;
    private final int keyLongs;
    private final int longs;
    private final long[] records;

    private SortedInsertion(BPlusTree tree, int longs, long[] records) {
        this.tree = tree;
        this.nodes = tree.getNodeManager();
        this.leaves = tree.getRecordsMgr().getBlockMgr();
        this.keyLongs = tree.getRecordFactory().keyLength() / Long.BYTES;
        this.longs = longs;
        this.records = records;
    }

    /// A leaf, where its parent has it, and the last key that belongs into it; none in the last
    /// leaf.
    private record LeafPlace(BPTreeNode parent, int slot, int leaf, long[] bound) {}

    /// @param longs of a record
    /// @param records one after the other, sorted by their keys, no key twice
    static void run(BPlusTree tree, int longs, long[] records) {
        new SortedInsertion(tree, longs, records).run();
    }

    private void run() {
        int full = NONE;
        for (int next = 0; next < records.length; ) {
            boolean isNew = tree.insert(record(next));
            next += longs;
            if (isNew) {
                LeafPlace place = place(next - longs);
                if (place.slot > 0 && place.parent.getPtrBuffer().get(place.slot - 1) == full) {
                    fillLeftNeighbour(place, next - longs);
                }
                next = merge(place, next);
                full = isFullFor(place, next) ? place.leaf : NONE;
            } else {
                full = NONE;
            }
        }
    }

    private Record record(int at) {
        return new Record(
                bytes(at, keyLongs),
                longs == keyLongs ? null : bytes(at + keyLongs, longs - keyLongs));
    }

    private byte[] bytes(int at, int count) {
        ByteBuffer bytes = ByteBuffer.allocate(count * Long.BYTES);
        for (int i = 0; i < count; i++) {
            bytes.putLong(records[at + i]);
        }
        return bytes.array();
    }

    /// Where the tree has put the record.
    private LeafPlace place(int at) {
        Record wanted = new Record(bytes(at, keyLongs), null);
        byte[] bound = {};
        BPTreeNode node = nodes.getRead(tree.getRootId());
        while (true) {
            int found = node.getRecordBuffer().find(wanted);
            int slot = found < 0 ? -found - 1 : found;
            if (slot < node.getCount()) {
                bound = node.getRecordBuffer().get(slot).getKey();
            }
            int child = node.getPtrBuffer().get(slot);
            nodes.release(node);
            if (node.isLeaf()) {
                long[] last = new long[bound.length / Long.BYTES];
                ByteBuffer.wrap(bound).asLongBuffer().get(last);
                return new LeafPlace(node, slot, child, last);
            }
            node = nodes.getRead(child);
        }
    }

    /// Puts all that belong into the leaf there, as far as there is room.
    ///
    /// @param next the first of them; the one before it is there
    /// @return the first that is not there
    private int merge(LeafPlace place, int next) {
        Block block = leaves.getWrite(place.leaf);
        ByteBuffer leaf = block.getByteBuffer();
        int count = leaf.getInt(COUNT);
        int room = room(leaf) - count;
        int to = after(leaf, count, next - longs);
        long[] behind = new long[(count - to) * longs];
        leaf.slice(at(to), behind.length * Long.BYTES).asLongBuffer().get(behind);
        int old = 0;
        int from = next;
        while (from < records.length && isWithin(place.bound, from)) {
            int order = old == behind.length ? -1 : compare(records, from, behind, old);
            if (order > 0) {
                put(leaf, to++, behind, old);
                old += longs;
            } else if (order == 0) {
                from += longs;
            } else if (room == 0) {
                break;
            } else {
                put(leaf, to++, records, from);
                from += longs;
                room--;
            }
        }
        for (; old < behind.length; old += longs) {
            put(leaf, to++, behind, old);
        }
        leaf.putInt(COUNT, to);
        leaves.write(block);
        leaves.release(block);
        return from;
    }

    private int room(ByteBuffer leaf) {
        return (leaf.capacity() - HEADER) / (longs * Long.BYTES);
    }

    private int at(int record) {
        return HEADER + record * longs * Long.BYTES;
    }

    private void put(ByteBuffer leaf, int record, long[] source, int from) {
        int at = at(record);
        for (int i = 0; i < longs; i++) {
            leaf.putLong(at + i * Long.BYTES, source[from + i]);
        }
    }

    /// The place behind a record that is in the leaf.
    private int after(ByteBuffer leaf, int count, int record) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(leaf, middle, record) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(ByteBuffer leaf, int place, int record) {
        int at = at(place);
        for (int i = 0; i < keyLongs; i++) {
            int order =
                    Long.compareUnsigned(leaf.getLong(at + i * Long.BYTES), records[record + i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int compare(long[] some, int one, long[] others, int other) {
        for (int i = 0; i < keyLongs; i++) {
            int order = Long.compareUnsigned(some[one + i], others[other + i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private boolean isWithin(long[] bound, int record) {
        return bound.length == 0 || compare(records, record, bound, 0) <= 0;
    }

    /// Whether the next record would come into a leaf without room.
    private boolean isFullFor(LeafPlace place, int next) {
        if (next == records.length || !isWithin(place.bound, next)) {
            return false;
        }
        ByteBuffer leaf = leaves.getRead(place.leaf).getByteBuffer();
        return leaf.getInt(COUNT) == room(leaf);
    }

    /// The tree has split a full leaf, and a record has come into the upper half: what stands
    /// before it there goes back to the lower one.
    private void fillLeftNeighbour(LeafPlace place, int inserted) {
        Block left = leaves.getWrite(place.parent.getPtrBuffer().get(place.slot - 1));
        Block right = leaves.getWrite(place.leaf);
        ByteBuffer to = left.getByteBuffer();
        ByteBuffer from = right.getByteBuffer();
        int count = to.getInt(COUNT);
        int all = from.getInt(COUNT);
        int before = after(from, all, inserted) - 1;
        int moved = Math.min(room(to) - count, Math.min(before, all - LEFT_BEHIND));
        if (moved <= 0) {
            return;
        }
        int size = at(moved) - HEADER;
        byte[] last = new byte[keyLongs * Long.BYTES];
        from.get(at(moved - 1), last);
        to.put(at(count), from, HEADER, size);
        byte[] rest = new byte[at(all) - at(moved)];
        from.get(at(moved), rest);
        from.put(HEADER, rest);
        to.putInt(COUNT, count + moved);
        from.putInt(COUNT, all - moved);
        leaves.write(left);
        leaves.write(right);
        BPTreeNode parent = nodes.getWrite(place.parent.getId());
        parent.getRecordBuffer().set(place.slot - 1, new Record(last, null));
        nodes.write(parent);
    }
}
