package org.demarche.extract;

import org.demarche.domain.Statement;
import org.jspecify.annotations.Nullable;

/// A statement with what made it one.
///
/// @param cue null if no words report it
record Said(Statement statement, Speaker speaker, @Nullable Cue cue) {}
