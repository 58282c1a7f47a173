package org.demarche.extract.names;

import org.demarche.domain.Person;
import org.demarche.domain.Referent;
import org.demarche.domain.Rule;
import org.demarche.extract.evidence.Evidence;
import org.demarche.extract.text.Sense;
import org.demarche.nlp.NameType;
import org.jspecify.annotations.Nullable;

/// A run of tokens that names something; of a person it is not yet known whom.
///
/// @param first its first token
/// @param end the token after its last
/// @param referent what it names, null for a person who is not yet resolved
/// @param role how it names it
/// @param rule how it was found
/// @param confidence 0 to 1
public record Naming(
        int first,
        int end,
        NameType type,
        @Nullable Referent referent,
        Sense.NameRole role,
        Rule rule,
        double confidence) {
    /// As sure as a name that the dictionaries have.
    static final double KNOWN = 0.97;

    /// Whether the dictionaries have it.
    public boolean isKnown() {
        return confidence >= KNOWN;
    }

    public boolean isPerson() {
        return type == NameType.PERSON;
    }

    /// What a speaker of this name rests on.
    public Evidence evidence() {
        if (!isKnown()) {
            return Evidence.LIKELY_NAME;
        }
        return isPerson() ? Evidence.KNOWN_NAME : Evidence.KNOWN_PARTY;
    }

    public Naming of(Referent other) {
        return new Naming(first, end, type, other, role, rule, confidence);
    }

    public Naming resolvedTo(Person person) {
        return new Naming(first, end, type, person, role, rule, confidence);
    }

    public boolean overlaps(int otherFirst, int otherEnd) {
        return first < otherEnd && otherFirst < end;
    }
}
