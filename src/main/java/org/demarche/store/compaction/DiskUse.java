package org.demarche.store.compaction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.dboe.trans.bplustree.BPTStateMgr;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.demarche.store.StoreException;

/// How many bytes a TDB2 database takes, and about how many it would take without what was deleted.
/// What its files reach beyond that is not on the disk yet: TDB2 makes them longer in large steps.
///
/// @param bytes that it takes
/// @param triples of named graphs and of none
/// @param compact the bytes that so many triples took when it was last compacted; of one that never
///   was, what triples of articles take
public record DiskUse(long bytes, long triples, long compact) {
    /// Less waste is not worth the work.
    private static final long WORTHWHILE = 64L << 20;

    /// What a triple of an article takes in a compacted database, in indexes and nodes.
    private static final double USUAL = 220;

    /// The note's file.
    static final String NOTE = "compacted";

    /// Measures a database, within a transaction; reads one of its indexes, a second for some
    /// millions of triples.
    ///
    /// @throws StoreException when what is noted in its folder cannot be read
    public static DiskUse of(DatasetGraphTDB database) {
        long triples = triples(database);
        return new DiskUse(bytes(database), triples, Math.round(triples * each(database)));
    }

    /// The bytes that a database takes, within a transaction.
    public static long bytes(DatasetGraphTDB database) {
        long blocks = 0;
        for (BPlusTree tree : DatabaseParts.all(database)) {
            BPTStateMgr state = tree.getStateManager();
            blocks += state.getNodeBlocksLimit() + state.getRecordsBlocksLimit();
        }
        return blocks * SystemTDB.BlockSize + DatabaseParts.nodes(database).getData().length();
    }

    private static long triples(DatasetGraphTDB database) {
        long triples = 0;
        for (NodeTupleTable table : DatabaseParts.tables(database)) {
            BPlusTree tree = DatabaseParts.of(table.getTupleTable().getIndex(0));
            for (Iterator<Boolean> all = tree.iterator(null, null, (_, _, _, _) -> true);
                    all.hasNext();
                    all.next()) {
                triples++;
            }
        }
        return triples;
    }

    private static double each(DatasetGraphTDB database) {
        Path note = Path.of(database.getLocation().getDirectoryPath()).resolve(NOTE);
        try {
            return Files.exists(note) ? Double.parseDouble(Files.readString(note)) : USUAL;
        } catch (IOException | NumberFormatException e) {
            throw new StoreException(
                    "The file " + note + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /// What is noted of a compact database in its folder, read within a transaction.
    static String noteOf(DatasetGraphTDB database) {
        long triples = triples(database);
        return Double.toString(triples == 0 ? USUAL : (double) bytes(database) / triples);
    }

    /// Whether more than half of it is waste, and enough to be worth a compaction.
    public boolean isWasteful() {
        return isWasteful(WORTHWHILE);
    }

    /// Whether more than half of it is waste, and more than so many bytes.
    boolean isWasteful(long worthwhile) {
        return bytes - compact > Math.max(compact, worthwhile);
    }
}
