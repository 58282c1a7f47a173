package org.demarche.language;

/// What a phrase of a treaty text does there.
public enum TreatyPhrase {
    PREAMBLE,
    CLOSING,
    /// Means the treaty itself, one named before.
    SELF,
    OTHER,
    /// Stands before who signs, before an inserted article.
    SIGNATORY,
    INSERTED,
    /// Means any party, belongs to the name of whoever is bound.
    PARTY,
    BOUND,
    /// Opens a condition; only at the beginning of a sentence; only looks like one.
    CONDITION,
    PROVISO,
    PLAIN,
    /// Gives a right, says what is forbidden.
    RIGHT,
    FORBIDDEN
}
