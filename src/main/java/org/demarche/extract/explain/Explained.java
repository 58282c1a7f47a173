package org.demarche.extract.explain;

import java.util.List;
import org.demarche.domain.Span;
import org.demarche.extract.evidence.Reason;

/// Something found in an article, and why.
///
/// @param at its words
/// @param what what was found, in one line
/// @param confidence 0 to 1; -1 if it has none of its own
/// @param reasons why, each part in its order
public record Explained(
        Layer layer, Span at, String what, double confidence, List<Reason> reasons) {
    public Explained {
        reasons = List.copyOf(reasons);
    }
}
