package org.demarche.extract.evidence;

import java.util.List;
import org.demarche.domain.Span;
import org.jspecify.annotations.Nullable;

/// Why one part of a finding is as it is.
///
/// @param part what it explains, such as `speaker`
/// @param value what that part is, empty if the finding itself says so
/// @param why the sentence of the rule that found it, empty if it only follows from other parts
/// @param words the words of the text that gave it away, null if none did
/// @param sources the entries of the dictionaries that have these words
public record Reason(
        String part, String value, String why, @Nullable Span words, List<Source> sources) {
    public Reason {
        sources = List.copyOf(sources);
    }
}
