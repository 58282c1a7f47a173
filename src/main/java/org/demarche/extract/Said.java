package org.demarche.extract;

import java.util.List;
import org.demarche.domain.Stance;
import org.demarche.domain.Statement;
import org.jspecify.annotations.Nullable;

/// A statement with what made it one.
///
/// @param cue null if no words report it
/// @param trust how sure its form makes it, whoever says it, 0 to 1
record Said(Statement statement, Speaker speaker, @Nullable Cue cue, double trust) {
    Said with(List<Stance> stances) {
        return new Said(statement.with(stances), speaker, cue, trust);
    }
}
