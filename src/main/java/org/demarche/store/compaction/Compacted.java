package org.demarche.store.compaction;

/// What a compaction did.
///
/// @param before bytes that the triples took
/// @param after bytes that they take now
public record Compacted(long before, long after) {
    /// In a sentence.
    @Override
    public String toString() {
        return "compacted from %,d to %,d MB".formatted(megabytes(before), megabytes(after));
    }

    private static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1_000_000);
    }
}
