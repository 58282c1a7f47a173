package org.demarche.extract.grammar;

import org.demarche.domain.Modality;
import org.demarche.domain.Span;
import org.jspecify.annotations.Nullable;

/// A modality, and the words of the condition of a conditional one.
///
/// @param word the token at which the word begins that tells it, -1 if none does
public record Mood(Modality modality, @Nullable Span condition, int word) {
    public static final Mood ASSERTED = new Mood(Modality.ASSERTED, null, -1);
}
