package org.demarche.domain;

/// Whether what is told happened, did not, would under a condition, is meant to, or is denied by
/// those of whom it is told.
public enum Modality {
    ASSERTED,
    NEGATED,
    CONDITIONAL,
    PLANNED,
    DENIED
}
