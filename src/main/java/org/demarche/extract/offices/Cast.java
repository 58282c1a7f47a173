package org.demarche.extract.offices;

import java.util.List;
import java.util.Map;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Referent;
import org.demarche.domain.Tenure;
import org.demarche.extract.names.Namings;
import org.jspecify.annotations.Nullable;

/// Who and what appears in a document: resolved names, offices, and for whom each person acts.
///
/// @param tenures the offices that the text gives to persons
/// @param parties for whom a person acts, by the person's id; nobody for private persons
public record Cast(
        Namings namings, Titles titles, List<Tenure> tenures, Map<String, Party> parties) {
    /// The party that stands for the thing: itself, or the one for which a person acts.
    public @Nullable Party partyOf(@Nullable Referent referent) {
        return switch (referent) {
            case Party party -> party;
            case Person person -> parties.get(person.id());
            case null, default -> null;
        };
    }

    /// The office that the text gives to the person for its day, null if none.
    public @Nullable Tenure tenureOf(Person person) {
        return tenures.stream()
                .filter(t -> !t.former() && t.holder().id().equals(person.id()))
                .findFirst()
                .orElse(null);
    }

    /// The title of which the token is a part, with the state before it and the name after it.
    public @Nullable Title titleAt(int token) {
        return titles.at(token);
    }
}
