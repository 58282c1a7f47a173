package org.demarche.web.things;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/// A thing in a list, with what the list is sorted by.
///
/// @param counts in the order of the columns of the list
/// @param day the latest finding, the signing of an agreement or the publication of an article; ISO
///   8601, empty where it is not known
record Entry(Node node, String name, List<Integer> counts, String day) {
    /// What lists are sorted by where the reader chooses nothing: the counts, then the name.
    static final Comparator<Entry> BY_COUNT = by(0).thenComparing(Entry::name);

    static final Comparator<Entry> BY_NAME =
            Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER);

    static final Comparator<Entry> BY_DAY =
            Comparator.comparing(Entry::day, Comparator.reverseOrder()).thenComparing(Entry::name);

    /// The most of a column first, then the most of all.
    static Comparator<Entry> by(int column) {
        return Comparator.comparing((Entry entry) -> -entry.counts().get(column))
                .thenComparing(entry -> -entry.counts().stream().mapToInt(Integer::intValue).sum());
    }
}
