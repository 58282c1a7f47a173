package org.demarche.domain;

/// Whether what is told happened, did not, would under a condition, or is meant to.
public enum Modality {
    ASSERTED,
    NEGATED,
    CONDITIONAL,
    PLANNED
}
