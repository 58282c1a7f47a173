package org.demarche.language;

/// What a word does that opens a clause.
public enum Complementizer {
    THAT,
    WHETHER,
    PURPOSE
}
