package org.demarche.domain;

/// What is done by words or deeds: PLOVER's sixteen event types, and STATE and APPEAL of CAMEO.
public enum Act {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    STATE,
    APPEAL;

    /// Whether it is done by both sides alike, so that source and target may change places.
    public boolean isMutual() {
        return this == AGREE || this == CONSULT || this == COOPERATE;
    }

    /// Whether it can stand between two parties; the others are only for statements.
    public boolean isRelation() {
        return this != STATE && this != APPEAL;
    }
}
