package org.demarche.domain;

import org.jspecify.annotations.Nullable;

/// What a finding rests on.
///
/// @param rule the rule that found it
/// @param cue the words that gave it away, null if none did by themselves
/// @param modal the beginning of the words that tell its modality, null if none do
public record Basis(Rule rule, @Nullable Span cue, @Nullable Span modal) {
    /// Of what words tell without a modality of its own.
    public static Basis of(Rule rule, @Nullable Span cue) {
        return new Basis(rule, cue, null);
    }
}
