package org.demarche.store.bulk;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// Tuples of nodes, sorted in any order of their columns. A node is first replaced by its rank
/// among the nodes of its column, which is so small that a whole tuple fits into one number.
final class SortedTuples {
    private final int[] tuples;
    private final int width;
    private final RankedColumn[] columns;

    /// @param tuples numbers of nodes, those of one tuple after those of the other
    /// @param ids what stands for a node on disk
    SortedTuples(int[] tuples, int width, IntToLongFunction ids) {
        this.tuples = tuples;
        this.width = width;
        columns =
                IntStream.range(0, width)
                        .mapToObj(column -> RankedColumn.of(tuples, column, width, ids))
                        .toArray(RankedColumn[]::new);
    }

    /// @param ids sorted, as unsigned numbers
    /// @param ranks the place among them by the number of a node
    private record RankedColumn(long[] ids, int[] ranks) {
        static RankedColumn of(int[] tuples, int column, int width, IntToLongFunction ids) {
            BitSet nodes = new BitSet();
            for (int i = column; i < tuples.length; i += width) {
                nodes.set(tuples[i]);
            }
            long[] sorted =
                    nodes.stream()
                            .mapToLong(node -> ids.applyAsLong(node) ^ Long.MIN_VALUE)
                            .sorted()
                            .distinct()
                            .toArray();
            int[] ranks = new int[nodes.length()];
            nodes.stream()
                    .forEach(node ->
                            ranks[node] =
                                    Arrays.binarySearch(
                                            sorted, ids.applyAsLong(node) ^ Long.MIN_VALUE));
            return new RankedColumn(
                    Arrays.stream(sorted).map(id -> id ^ Long.MIN_VALUE).toArray(), ranks);
        }

        int bits() {
            return Integer.SIZE - Integer.numberOfLeadingZeros(ids.length);
        }
    }

    /// Whether a tuple fits into one number.
    boolean fits() {
        return Arrays.stream(columns).mapToInt(RankedColumn::bits).sum() < Long.SIZE;
    }

    /// What stands for the nodes of each tuple, one tuple after the other, none twice.
    ///
    /// @param order the columns, the first to sort by first
    long[] in(int[] order) {
        long[] keys = new long[tuples.length / width];
        for (int i = 0; i < keys.length; i++) {
            long key = 0;
            for (int column : order) {
                key =
                        key << columns[column].bits()
                                | columns[column].ranks[tuples[i * width + column]];
            }
            keys[i] = key;
        }
        Arrays.sort(keys);
        long[] sorted = new long[tuples.length];
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i > 0 && keys[i] == keys[i - 1]) {
                continue;
            }
            long key = keys[i];
            for (int place = width - 1; place >= 0; place--) {
                RankedColumn column = columns[order[place]];
                sorted[next + place] = column.ids[(int) (key & (1L << column.bits()) - 1)];
                key >>>= column.bits();
            }
            next += width;
        }
        return Arrays.copyOf(sorted, next);
    }
}
