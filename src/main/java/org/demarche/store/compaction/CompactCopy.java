package org.demarche.store.compaction;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.demarche.store.StoreException;

/// Copies what a TDB2 database holds into an empty one without what was deleted. Nodes are copied
/// as bytes in their order, so that each index goes over in its own order, record by record, into a
/// tree that is built from its leaves: no node is read, nothing is sorted. For one thread, within a
/// read transaction on the one database and a write transaction on the other.
final class CompactCopy {
    private final DatasetGraphTDB from;
    private final DatasetGraphTDB to;
    private final NodeMove move;

    private CompactCopy(DatasetGraphTDB from, DatasetGraphTDB to) {
        this.from = from;
        this.to = to;
        this.move = new NodeMove(DatabaseParts.nodes(from));
    }

    /// @throws StoreException when the indexes do not agree
    static void run(DatasetGraphTDB from, DatasetGraphTDB to) {
        new CompactCopy(from, to).run();
    }

    private void run() {
        DatabaseParts.tables(from).forEach(this::keepNamed);
        move.copy(DatabaseParts.nodes(to));
        pack((BPlusTree) DatabaseParts.nodes(to).getIndex(), move.entries());
        to.prefixes().putAll(from.prefixes());
        for (int i = 0; i < DatabaseParts.tables(from).size(); i++) {
            copy(DatabaseParts.tables(from).get(i), DatabaseParts.tables(to).get(i));
        }
    }

    private void keepNamed(NodeTupleTable table) {
        BPlusTree tree = DatabaseParts.of(table.getTupleTable().getIndex(0));
        int columns = tree.getRecordFactory().keyLength() / NodeId.SIZE;
        long[] last = new long[columns];
        Arrays.fill(last, -1);
        Iterator<Boolean> all =
                tree.iterator(
                        null,
                        null,
                        (bytes, entry, _, factory) -> {
                            int begin = entry * factory.recordLength();
                            for (int column = 0; column < columns; column++) {
                                long id = bytes.getLong(begin + column * NodeId.SIZE);
                                if (id >= 0 && id != last[column]) {
                                    move.keep(id);
                                    last[column] = id;
                                }
                            }
                            return true;
                        });
        while (all.hasNext()) {
            all.next();
        }
    }

    private void copy(NodeTupleTable source, NodeTupleTable target) {
        long number = -1;
        for (TupleIndex index : source.getTupleTable().getIndexes()) {
            var records = new MovedRecords(DatabaseParts.of(index), move);
            pack(DatabaseParts.of(named(index.getName(), target)), records);
            if (number >= 0 && number != records.number) {
                throw new StoreException(
                        "The store is damaged: its index %s has %d entries, another %d."
                                .formatted(index.getName(), records.number, number));
            }
            number = records.number;
        }
    }

    private static TupleIndex named(String name, NodeTupleTable table) {
        for (TupleIndex index : table.getTupleTable().getIndexes()) {
            if (index.getName().equals(name)) {
                return index;
            }
        }
        throw new IllegalStateException("TDB2 has no index " + name);
    }

    private static void pack(BPlusTree empty, Iterator<Record> records) {
        BPlusTreeRewriter.packIntoBPlusTree(
                records,
                empty.getParams(),
                empty.getRecordFactory(),
                empty.getStateManager().getBufferChannel(),
                empty.getNodeManager().getBlockMgr(),
                empty.getRecordsMgr().getBlockMgr());
    }

    /// The records of an index with the new numbers of nodes. For one thread.
    private static final class MovedRecords implements Iterator<Record> {
        private final NodeMove move;
        private final RecordFactory factory;
        private final Iterator<Record> records;

        /// The numbers in the record before: in an index, most stay the same.
        private final long[] before;

        private final long[] after;
        private long number;

        MovedRecords(BPlusTree tree, NodeMove move) {
            this.move = move;
            factory = tree.getRecordFactory();
            before = new long[factory.keyLength() / NodeId.SIZE];
            after = new long[before.length];
            Arrays.fill(before, -1);
            records =
                    tree.iterator(
                            null,
                            null,
                            (bytes, entry, _, _) -> moved(bytes, entry * factory.recordLength()));
        }

        private Record moved(ByteBuffer bytes, int begin) {
            byte[] key = new byte[factory.keyLength()];
            ByteBuffer into = ByteBuffer.wrap(key);
            for (int column = 0; column < before.length; column++) {
                long id = bytes.getLong(begin + column * NodeId.SIZE);
                if (id != before[column]) {
                    before[column] = id;
                    after[column] = id < 0 ? id : move.moved(id); // else it is a value itself
                }
                into.putLong(after[column]);
            }
            return factory.create(key);
        }

        @Override
        public boolean hasNext() {
            return records.hasNext();
        }

        @Override
        public Record next() {
            number++;
            return records.next();
        }
    }
}
