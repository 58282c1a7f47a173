package org.demarche.domain;

/// What a statement does with an agreement or a clause.
///
/// @param target an agreement or a clause
public record Stance(StanceKind kind, Referent target) {}
