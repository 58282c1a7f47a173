package org.demarche.language;

/// What a word says of an office.
public enum TitleModifier {
    FORMER,
    THEN,
    ACTING,
    DEPUTY,
    DESIGNATE,
    SENIOR,
    /// Leads from the holder to the office.
    HOLDING
}
