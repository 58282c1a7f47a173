package org.demarche.language;

/// What a noun names, or a phrase tells, that only looks like an agreement or a step of one.
public enum NoAgreement {
    /// The law of one state.
    LAW,
    NOT
}
