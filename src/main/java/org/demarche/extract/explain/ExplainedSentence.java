package org.demarche.extract.explain;

import java.util.List;
import org.demarche.domain.Span;

/// A sentence with all that was found in it.
///
/// @param paragraph the number of its paragraph, from 0
/// @param findings those whose words begin in it, in their order
public record ExplainedSentence(Span span, int paragraph, List<Explained> findings) {
    public ExplainedSentence {
        findings = List.copyOf(findings);
    }
}
