package org.demarche.extract.offices;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.domain.State;
import org.demarche.domain.Tenure;
import org.demarche.extract.names.Namings;
import org.jspecify.annotations.Nullable;

/// Who and what appears in a document: resolved names, offices, and for whom each person acts. For
/// one thread.
public final class Cast {
    private final Namings namings;
    private final OfficeNamings offices;
    private final List<Tenure> tenures;
    private final Map<String, Party> parties;
    private final Governments governments;

    /// The first one that is not former, by its holder's id.
    private final Map<String, Tenure> now = new HashMap<>();

    /// The kinds of offices of each holder by their id, and of all under no id.
    private final Map<String, Set<String>> kinds = new HashMap<>();

    private final Map<String, Set<Person>> holders = new HashMap<>();

    Cast(
            Namings namings,
            OfficeNamings offices,
            List<Tenure> tenures,
            Map<String, Party> parties,
            Governments governments) {
        this.namings = namings;
        this.offices = offices;
        this.tenures = tenures;
        this.parties = parties;
        this.governments = governments;
        for (Tenure tenure : tenures) {
            String id = tenure.holder().id();
            if (!tenure.former()) {
                now.putIfAbsent(id, tenure);
            }
            for (String whose : List.of(id, "")) {
                kinds.computeIfAbsent(whose, _ -> new HashSet<>()).add(tenure.office().kind());
            }
        }
    }

    public Namings namings() {
        return namings;
    }

    public OfficeNamings offices() {
        return offices;
    }

    /// The offices that the text gives to persons.
    public List<Tenure> tenures() {
        return tenures;
    }

    /// For whom a person acts, by the person's id; nobody for private persons.
    public Map<String, Party> parties() {
        return parties;
    }

    /// Which states and organisations act between states.
    public Governments governments() {
        return governments;
    }

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
        return now.get(person.id());
    }

    /// Whether the text gives the person an office of the kind or of a narrower one, as a foreign
    /// minister is a minister.
    public boolean holds(Person person, String kind) {
        return hasKind(person.id(), kind);
    }

    /// All to whom the text gives such an office, in its order.
    public Set<Person> holders(String kind) {
        return holders.computeIfAbsent(
                kind,
                _ -> {
                    Set<Person> found = new LinkedHashSet<>();
                    for (Tenure tenure : tenures) {
                        if (holds(tenure.holder(), kind)) {
                            found.add(tenure.holder());
                        }
                    }
                    return found;
                });
    }

    /// Whether the text gives anybody such an office.
    public boolean isHeld(String kind) {
        return hasKind("", kind);
    }

    private boolean hasKind(String whose, String kind) {
        return kinds.getOrDefault(whose, Set.of()).stream()
                .anyMatch(own -> own.equals(kind) || own.endsWith("-" + kind));
    }

    /// The office of which the token is a part, with the state before it and the name after it.
    public @Nullable OfficeNaming officeAt(int token) {
        return offices.at(token);
    }
}
