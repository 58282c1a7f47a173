package org.demarche.extract.relations;

import org.demarche.domain.Act;
import org.demarche.domain.Rule;
import org.demarche.extract.text.Run;
import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;

/// Words that tell of an act.
///
/// @param first their first token
/// @param end the token after their last
/// @param objectEnd the token after the words of an object that tells of the act, too
record Predicate(
        int first, int end, Act act, Construction voice, LexicalEntry entry, int objectEnd) {
    /// How the act stands to subject and object.
    enum Construction {
        ACTIVE(Rule.VERB_ACTIVE),
        PASSIVE(Rule.VERB_PASSIVE),
        NOUN(Rule.ACT_NOUN),
        /// What a speaker says that the subject must do or did: the act is the speaker's.
        REPORTED(Rule.REPORTED_DUTY);

        private final Rule rule;

        Construction(Rule rule) {
            this.rule = rule;
        }

        /// By what such an act is found.
        Rule rule() {
            return rule;
        }
    }

    Run run() {
        return new Run(first, end);
    }

    boolean isVerb() {
        return voice != Construction.NOUN;
    }

    /// Whether several subjects do it among themselves.
    boolean isMutual() {
        return act.isMutual() || entry.has(Trait.MUTUAL_YES);
    }

    Predicate as(Act other) {
        return new Predicate(first, end, other, voice, entry, objectEnd);
    }
}
