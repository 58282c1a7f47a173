package org.demarche.store.check;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.store.integrity.Damage;
import org.demarche.store.integrity.DataFolder;

/// Whether the indexes of a table hold the same tuples.
///
/// @param source the first of those that can be believed, if there is one
/// @param tuples how many it has
/// @param faults of the others
record TableCheck(Optional<String> source, long tuples, List<Damage> faults) {
    /// An order-independent look at the tuples of an index.
    ///
    /// @param number how many there are
    /// @param sum of what is made of each
    private record TupleSum(long number, long sum) {}

    /// @param indexes the first of which has the columns in the order of the table
    /// @param known damages of files, which are not read then
    static TableCheck of(DataFolder folder, List<String> indexes, List<Damage> known) {
        List<Damage> faults = new ArrayList<>();
        Map<String, TupleSum> contents = new LinkedHashMap<>();
        for (String index : indexes) {
            if (known.stream().anyMatch(damage -> damage.part().equals(index))) {
                continue;
            }
            try {
                contents.put(index, content(folder, index, indexes.getFirst()));
            } catch (DamageException e) {
                faults.add(e.damage());
            }
        }
        Optional<TupleSum> believed = believed(contents);
        Optional<String> source =
                contents.entrySet().stream()
                        .filter(entry -> believed.equals(Optional.of(entry.getValue())))
                        .map(Map.Entry::getKey)
                        .findFirst();
        contents.forEach((index, content) -> {
            if (!believed.equals(Optional.of(content))) {
                faults.add(
                        new Damage(
                                folder.files(index).getLast(),
                                "holds other entries (%,d) than another index"
                                        .formatted(content.number)));
            }
        });
        return new TableCheck(source, believed.map(TupleSum::number).orElse(0L), faults);
    }

    /// What most of them say; nothing where two things are said by as many.
    private static Optional<TupleSum> believed(Map<String, TupleSum> contents) {
        Map<TupleSum, Integer> votes = new LinkedHashMap<>();
        contents.values().forEach(content -> votes.merge(content, 1, Integer::sum));
        int most = votes.isEmpty() ? 0 : Collections.max(votes.values());
        List<TupleSum> first =
                votes.entrySet().stream()
                        .filter(vote -> vote.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    private static TupleSum content(DataFolder folder, String index, String columns)
            throws DamageException {
        int[] places = places(index, columns);
        long[] result = new long[2];
        IndexFiles.of(folder, index)
                .walk((leaf, at) -> {
                    long tuple = 0;
                    for (int place : places) {
                        tuple = mixed(tuple ^ leaf.getLong(at + place * Long.BYTES));
                    }
                    result[0]++;
                    result[1] += tuple;
                });
        return new TupleSum(result[0], result[1]);
    }

    /// Where each column of a table stands in an index.
    static int[] places(String index, String columns) {
        return columns.chars().map(index::indexOf).toArray();
    }

    private static long mixed(long bits) {
        long a = (bits + 0x9E3779B97F4A7C15L ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }

    /// Takes the tuples of the source, in the order of the table's columns.
    ///
    /// @throws DamageException when it cannot be read
    static void read(DataFolder folder, String source, String columns, TupleTaker taker)
            throws DamageException {
        int[] places = places(source, columns);
        long[] tuple = new long[places.length];
        IndexFiles.of(folder, source)
                .walk((ByteBuffer leaf, int at) -> {
                    for (int i = 0; i < places.length; i++) {
                        tuple[i] = leaf.getLong(at + places[i] * Long.BYTES);
                    }
                    taker.take(tuple);
                });
    }

    /// Takes a tuple, whose array is used again for the next.
    interface TupleTaker {
        void take(long[] tuple);
    }
}
