package org.demarche.extract.offices;

import java.util.List;
import java.util.Map;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.domain.State;
import org.demarche.domain.Tenure;
import org.demarche.extract.names.Namings;
import org.jspecify.annotations.Nullable;

/// Who and what appears in a document: resolved names, offices, and for whom each person acts.
///
/// @param tenures the offices that the text gives to persons
/// @param parties for whom a person acts, by the person's id; nobody for private persons
/// @param governments which states and organisations act between states
public record Cast(
        Namings namings,
        OfficeNamings offices,
        List<Tenure> tenures,
        Map<String, Party> parties,
        Governments governments) {
    /// The party that stands for the thing: itself, or the one for which a person acts.
    public @Nullable Party partyOf(@Nullable Referent referent) {
        return switch (referent) {
            case Party party -> party;
            case Person person -> parties.get(person.id());
            case null, default -> null;
        };
    }

    /// For which state or organisation it acts between states, null if for none.
    public @Nullable Party actsFor(@Nullable Referent referent) {
        return switch (referent) {
            case State state -> state;
            case Organization organization -> governments.partyOf(organization);
            case Person person -> actsFor(parties.get(person.id()));
            case Place place -> governments.partyOf(place);
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

    /// Whether the text gives the person an office of the kind or of a narrower one, as a foreign
    /// minister is a minister.
    public boolean holds(Person person, String kind) {
        return tenures.stream().anyMatch(t -> t.holder().equals(person) && isOf(t, kind));
    }

    /// Whether the text gives anybody such an office.
    public boolean isHeld(String kind) {
        return tenures.stream().anyMatch(t -> isOf(t, kind));
    }

    private static boolean isOf(Tenure tenure, String kind) {
        return tenure.office().kind().equals(kind) || tenure.office().kind().endsWith("-" + kind);
    }

    /// The office of which the token is a part, with the state before it and the name after it.
    public @Nullable OfficeNaming officeAt(int token) {
        return offices.at(token);
    }
}
