package org.demarche.extract.statements;

import org.demarche.domain.StanceKind;

/// Words that take up an agreement.
///
/// @param first their first token
record StancePhrase(StanceKind kind, int first) {}
