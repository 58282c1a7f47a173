package org.demarche.web.things;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/// A thing in a list, with what the list is sorted by.
///
/// @param counts in the order of the columns of the list
/// @param day the latest finding, the signing of an agreement or the publication of an article; ISO
///   8601, empty where it is not known
public record CatalogueEntry(Node node, String name, List<Integer> counts, String day) {
    /// What lists are sorted by where the reader chooses nothing: the counts, then the name.
    static final Comparator<CatalogueEntry> BY_COUNT = by(0).thenComparing(CatalogueEntry::name);

    static final Comparator<CatalogueEntry> BY_NAME =
            Comparator.comparing(CatalogueEntry::name, String.CASE_INSENSITIVE_ORDER);

    static final Comparator<CatalogueEntry> BY_DAY =
            Comparator.comparing(CatalogueEntry::day, Comparator.reverseOrder())
                    .thenComparing(CatalogueEntry::name);

    /// The most of a column first, then the most of all.
    public static Comparator<CatalogueEntry> by(int column) {
        return Comparator.comparingInt((CatalogueEntry entry) -> -entry.counts().get(column))
                .thenComparingInt(
                        entry -> -entry.counts().stream().mapToInt(Integer::intValue).sum());
    }
}
