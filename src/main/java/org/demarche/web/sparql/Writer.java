package org.demarche.web.sparql;

import java.util.Optional;

/// The one user who may write.
///
/// @param password opens `/ds`; without one nobody writes
public record Writer(Optional<String> password) {
    static final String NAME = "demarche";
}
