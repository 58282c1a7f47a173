package org.demarche.domain;

import org.jspecify.annotations.Nullable;

/// What one party does to another.
public record Relation(
        Party source,
        Party target,
        Act act,
        Modality modality,
        @Nullable PartialDate on,
        Span passage,
        double confidence) {}
