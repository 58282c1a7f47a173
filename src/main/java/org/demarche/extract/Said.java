package org.demarche.extract;

import org.demarche.domain.Statement;
import org.jspecify.annotations.Nullable;

/// A statement with what made it one.
///
/// @param cue null if no words report it
/// @param trust how sure its form makes it, whoever says it, 0 to 1
record Said(Statement statement, Speaker speaker, @Nullable Cue cue, double trust) {}
