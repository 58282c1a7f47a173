package org.demarche.extract;

import org.demarche.domain.Act;
import org.demarche.language.LexicalEntry;

/// Words that tell of an act.
///
/// @param first their first token
/// @param end the token after their last
record Predicate(int first, int end, Act act, Voice voice, LexicalEntry entry) {
    /// How the act stands to subject and object.
    enum Voice {
        ACTIVE,
        PASSIVE,
        NOUN,
        /// What the subject must do, by the word of somebody else.
        OBLIGATION
    }

    boolean isVerb() {
        return voice != Voice.NOUN;
    }

    Predicate as(Act other) {
        return new Predicate(first, end, other, voice, entry);
    }
}
