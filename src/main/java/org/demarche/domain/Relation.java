package org.demarche.domain;

import org.jspecify.annotations.Nullable;

/// What one party does to another.
///
/// @param condition the words of the condition under which it holds, null if there is none
public record Relation(
        Party source,
        Party target,
        Act act,
        Modality modality,
        @Nullable Span condition,
        @Nullable PartialDate on,
        Evidence evidence,
        Span passage,
        double confidence) {}
