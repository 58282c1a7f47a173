package org.demarche.language;

/// What a noun names that only looks like an agreement.
public enum NoAgreement {
    /// The law of one state.
    LAW,
    NOT
}
