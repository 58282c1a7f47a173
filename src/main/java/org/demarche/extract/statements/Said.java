package org.demarche.extract.statements;

import java.util.List;
import org.demarche.domain.Stance;
import org.demarche.domain.Statement;
import org.demarche.extract.speakers.Cue;
import org.demarche.extract.speakers.Speaker;
import org.jspecify.annotations.Nullable;

/// A statement with what made it one.
///
/// @param cue null if no words report it
public record Said(Statement statement, Speaker speaker, @Nullable Cue cue) {
    Said with(List<Stance> stances) {
        return new Said(statement.with(stances), speaker, cue);
    }
}
