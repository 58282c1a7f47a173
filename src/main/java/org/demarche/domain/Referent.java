package org.demarche.domain;

/// What a mention refers to: a thing with an identity of its own.
public sealed interface Referent permits Actor, Office, Place, Agreement, Clause, PartialDate {
    /// The path of its IRI below the base of individuals, such as `state/PRK`.
    String id();
}
