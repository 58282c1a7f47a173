package org.demarche.extract.relations;

import java.util.List;
import org.demarche.domain.Mention;
import org.demarche.domain.Span;

/// The dates of a document. Immutable.
///
/// @param all in the order of the text, none overlapping
record DatesInOrder(List<Mention> all) {
    /// Those that lie within a span.
    List<Mention> within(Span span) {
        int first = from(span.begin());
        int end = Math.max(first, from(span.end()));
        boolean cut = end > first && all.get(end - 1).span().end() > span.end();
        return all.subList(first, cut ? end - 1 : end);
    }

    /// The first that begins at or behind a place.
    private int from(int place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().begin() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
