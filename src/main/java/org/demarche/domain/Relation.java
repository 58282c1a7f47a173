package org.demarche.domain;

import org.jspecify.annotations.Nullable;

/// What one party does to another.
///
/// @param condition the words of the condition under which it holds, null if there is none
/// @param basis the rule and the words that tell of the act
public record Relation(
        Party source,
        Party target,
        Act act,
        Modality modality,
        @Nullable Span condition,
        @Nullable PartialDate on,
        Basis basis,
        Span passage,
        Confidence confidence) {}
