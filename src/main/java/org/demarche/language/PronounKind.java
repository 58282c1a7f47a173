package org.demarche.language;

/// To whom a word refers back.
public enum PronounKind {
    PERSON,
    PERSONS,
    /// Two persons in office.
    PAIR,
    /// People who stand for the organisation that is named beside them.
    MEMBERS,
    OWN_STATE,
    STATE,
    STATES,
    /// A state or organisation.
    PARTY,
    ORGANIZATION,
    AGREEMENT,
    OFFICE,
    STATEMENT,
    SELF,
    SELVES
}
