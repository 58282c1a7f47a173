package org.demarche.domain;

/// How far an agreement has come, in the order of its life.
public enum AgreementStatus {
    PROPOSED,
    NEGOTIATED,
    SIGNED,
    RATIFIED,
    IN_FORCE,
    SUSPENDED,
    TERMINATED
}
