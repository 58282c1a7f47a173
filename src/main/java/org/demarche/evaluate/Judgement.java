package org.demarche.evaluate;

import java.util.List;
import org.demarche.domain.Confidence;

/// Whether a finding is right.
///
/// @param article where it was found
/// @param parts whether each part of it is right, as far as that was asked: what comes after a
///   wrong part was not
public record Judgement(String article, Judged kind, Confidence confidence, List<Boolean> parts) {
    public Judgement {
        parts = List.copyOf(parts);
    }

    boolean isRight() {
        return !parts.contains(false);
    }

    /// The same with another confidence.
    Judgement with(Confidence other) {
        return new Judgement(article, kind, other, parts);
    }
}
