package org.demarche.language;

/// What a name is of that has such a noun.
public enum NameHead {
    ORGANIZATION,
    PLACE,
    THING,
    /// Beside the name of a country it means no country.
    UNIT
}
