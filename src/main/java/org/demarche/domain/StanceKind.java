package org.demarche.domain;

/// How a statement takes up an agreement or a clause.
public enum StanceKind {
    INVOKES,
    REAFFIRMS,
    INTERPRETS,
    ALLEGES_BREACH_OF,
    CALLS_TO_CHANGE
}
