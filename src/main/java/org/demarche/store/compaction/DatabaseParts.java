package org.demarche.store.compaction;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/// The parts of a TDB2 database below the interfaces that hide them.
final class DatabaseParts {
    private DatabaseParts() {}

    /// The tables of what is in named graphs and of what is in none.
    static List<NodeTupleTable> tables(DatasetGraphTDB database) {
        return List.of(
                database.getQuadTable().getNodeTupleTable(),
                database.getTripleTable().getNodeTupleTable());
    }

    /// The tree in which an index is kept.
    static BPlusTree of(TupleIndex index) {
        return (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
    }

    /// The table of nodes below its caches.
    static NodeTableTRDF nodes(DatasetGraphTDB database) {
        NodeTable table = database.getQuadTable().getNodeTupleTable().getNodeTable();
        while (!(table instanceof NodeTableTRDF)) {
            table = table.wrapped();
        }
        return (NodeTableTRDF) table;
    }

    /// All trees of what is in graphs, with that of the nodes.
    static List<BPlusTree> all(DatasetGraphTDB database) {
        List<BPlusTree> all = new ArrayList<>();
        all.add((BPlusTree) nodes(database).getIndex());
        for (NodeTupleTable table : tables(database)) {
            for (TupleIndex index : table.getTupleTable().getIndexes()) {
                all.add(of(index));
            }
        }
        return all;
    }
}
