package org.demarche.extract.evidence;

import java.util.List;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.jspecify.annotations.Nullable;

/// Why a part of a finding is as it is: recorded by the finder that decides, read by the explainer.
///
/// @param rule what decided; it names the part
/// @param words the words of the text that gave it away, null if none did
/// @param sources what has these words or else stands behind it
public record Why(Rule rule, @Nullable Span words, List<Source> sources) {
    public Why {
        sources = List.copyOf(sources);
    }

    /// What needs neither words nor sources.
    public static Why by(Rule rule) {
        return new Why(rule, null, List.of());
    }

    /// By words that no dictionary has.
    public static Why by(Rule rule, Span words) {
        return new Why(rule, words, List.of());
    }

    /// By what is known, without words of its own.
    public static Why by(Rule rule, Source source) {
        return new Why(rule, null, List.of(source));
    }
}
