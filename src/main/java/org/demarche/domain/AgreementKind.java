package org.demarche.domain;

/// What an agreement is called.
public enum AgreementKind {
    TREATY,
    AGREEMENT,
    MEMORANDUM,
    PROTOCOL,
    CONVENTION,
    CHARTER,
    DECLARATION,
    COMMUNIQUE,
    RESOLUTION,
    CONTRACT,
    OTHER
}
