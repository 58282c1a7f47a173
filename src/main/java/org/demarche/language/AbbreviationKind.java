package org.demarche.language;

/// Of what an abbreviation is.
public enum AbbreviationKind {
    TITLE,
    OTHER
}
