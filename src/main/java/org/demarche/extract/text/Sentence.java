package org.demarche.extract.text;

import java.util.List;
import org.demarche.domain.Span;

/// A sentence of a text, whole: sentences within one quotation and the words that report it are
/// one.
///
/// @param paragraph the number of its paragraph
/// @param run its tokens
/// @param quotations those that begin in it
public record Sentence(int index, int paragraph, Run run, Span span, List<Quotation> quotations) {
    /// Its first token.
    public int first() {
        return run.first();
    }

    /// The token after its last.
    public int end() {
        return run.end();
    }
}
