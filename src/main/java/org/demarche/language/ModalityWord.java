package org.demarche.language;

/// What a word does to what is said.
public enum ModalityWord {
    NEGATED,
    CONDITIONAL,
    PLANNED,
    DENIED,
    /// Only looks so.
    NONE,
    /// Stands behind a condition.
    THEN
}
