package org.demarche.domain;

import org.jspecify.annotations.Nullable;

/// What a finding rests on.
///
/// @param rule the rule that found it
/// @param cue the words that gave it away, null if none did by themselves
public record Basis(Rule rule, @Nullable Span cue) {}
