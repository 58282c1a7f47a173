package org.demarche.extract.names;

import java.util.List;
import org.demarche.domain.Referent;
import org.demarche.domain.Rule;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sense;
import org.demarche.nlp.NameType;
import org.jspecify.annotations.Nullable;

/// A run of tokens that names something; of a person it is not yet known whom. Immutable.
///
/// @param run where it stands
/// @param referent what it names, null for a person who is not yet resolved
/// @param role how it names it
/// @param why how it was found
/// @param whose why it names this very thing and no other of its kind, as far as that was decided
/// @param confidence how sure it is that this is a name, 0 to 1
/// @param isKnown whether the dictionaries have it, or the model is as sure as they are
public record Naming(
        Run run,
        NameType type,
        @Nullable Referent referent,
        Sense.NameRole role,
        Why why,
        List<Why> whose,
        double confidence,
        boolean isKnown) {
    public Naming {
        whose = List.copyOf(whose);
    }

    /// One that neither dictionaries nor model are sure of.
    public static Naming likely(
            Run run, NameType type, @Nullable Referent referent, Why why, double confidence) {
        return new Naming(
                run, type, referent, Sense.NameRole.LABEL, why, List.of(), confidence, false);
    }

    /// Its first token.
    public int first() {
        return run.first();
    }

    /// The token after its last.
    public int end() {
        return run.end();
    }

    /// By which rule it was found.
    public Rule rule() {
        return why.rule();
    }

    public boolean isPerson() {
        return type == NameType.PERSON;
    }

    /// By which rule it names a speaker.
    public Rule asSpeaker() {
        if (!isKnown) {
            return Rule.LIKELY_SPEAKER;
        }
        return isPerson() ? Rule.KNOWN_SPEAKER : Rule.KNOWN_PARTY;
    }

    /// The same words as a name of this very thing.
    public Naming of(Referent other, List<Why> whys) {
        return new Naming(run, type, other, role, why, whys, confidence, isKnown);
    }
}
