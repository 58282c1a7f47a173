package org.demarche.extract;

import org.demarche.domain.Modality;
import org.demarche.domain.Span;
import org.jspecify.annotations.Nullable;

/// A modality, and the words of the condition of a conditional one.
record Mood(Modality modality, @Nullable Span condition) {
    static final Mood ASSERTED = new Mood(Modality.ASSERTED, null);
}
