package org.demarche.store.integrity;

/// How far a part of the database reaches at a commit. It only grows, until the database is
/// compacted into another folder.
///
/// @param nodes of an index, the blocks of its tree; of a table of nodes, its bytes
/// @param records of an index, the blocks of its leaves; of a table of nodes, 0
public record Reach(long nodes, long records) {
    /// Whether this reaches as far as that.
    boolean covers(Reach that) {
        return nodes >= that.nodes && records >= that.records;
    }
}
