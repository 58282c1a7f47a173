package org.demarche.extract.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Tenure;
import org.demarche.domain.World;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Spellings;
import org.jspecify.annotations.Nullable;

/// The people of the world's data, by their names and by the offices they hold. Immutable.
public final class KnownPersons {
    private final Spellings spellings;
    private final OrganKinds kinds;
    private final Map<String, Set<Person>> byWord = new HashMap<>();
    private final Map<String, List<List<String>>> names = new HashMap<>();
    private final Map<String, List<Tenure>> byHolder = new HashMap<>();
    private final Map<String, List<Tenure>> byOffice = new HashMap<>();

    public KnownPersons(World world) {
        spellings = new Spellings(world.nameFamilies());
        for (Person person : world.persons()) {
            List<List<String>> own =
                    labels(person).stream().map(l -> spellings.sounds(l.text())).toList();
            names.put(person.slug(), own);
            for (List<String> words : own) {
                words.forEach(
                        w -> byWord.computeIfAbsent(w, k -> new LinkedHashSet<>()).add(person));
            }
        }
        kinds = new OrganKinds(world.officeKinds());
        for (Tenure tenure : world.tenures()) {
            byHolder.computeIfAbsent(tenure.holder().slug(), s -> new ArrayList<>()).add(tenure);
            byOffice.computeIfAbsent(tenure.office().slug(), s -> new ArrayList<>()).add(tenure);
        }
    }

    private static List<Label> labels(Person person) {
        return Stream.concat(
                        person.names().preferred().stream(), person.names().alternate().stream())
                .toList();
    }

    /// The one known person who has the name and fits what the text tells: the party, the office,
    /// and of several the one in office on the day. A single word is enough only with an office.
    @Nullable Person person(
            String name,
            boolean familyFirst,
            @Nullable Party party,
            @Nullable String officeKind,
            @Nullable LocalDate day) {
        List<String> words = spellings.sounds(name);
        if (words.isEmpty()) {
            return null;
        }
        String family = familyFirst ? words.getFirst() : words.getLast();
        List<Person> candidates =
                byWord.getOrDefault(family, Set.of()).stream()
                        .filter(p -> hasName(p, words))
                        .filter(p -> party == null || holds(p, party, null))
                        .toList();
        List<Person> inOffice =
                candidates.stream()
                        .filter(p -> officeKind != null && holds(p, party, officeKind))
                        .toList();
        if (words.size() > 1 && candidates.size() == 1) {
            return candidates.getFirst();
        }
        List<Person> fitting = inOffice.isEmpty() && words.size() > 1 ? candidates : inOffice;
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        List<Person> onDay =
                day == null
                        ? List.of()
                        : fitting.stream().filter(p -> officeOf(p, day) != null).toList();
        return onDay.size() == 1 ? onDay.getFirst() : null;
    }

    private boolean hasName(Person person, List<String> words) {
        return names.getOrDefault(person.slug(), List.of()).stream()
                .anyMatch(own ->
                        words.size() == 1
                                ? own.contains(words.getFirst())
                                : own.containsAll(words)
                                        || words.containsAll(own) && own.size() > 1);
    }

    /// How names of persons are spelled.
    Spellings spellings() {
        return spellings;
    }

    private boolean holds(Person person, @Nullable Party party, @Nullable String officeKind) {
        return tenures(person).stream()
                .anyMatch(t ->
                        (party == null || (t.of() != null && t.of().id().equals(party.id())))
                                && (officeKind == null || t.office().kind().equals(officeKind)));
    }

    /// All offices that a person is known to hold or have held.
    public List<Tenure> tenures(Person person) {
        return byHolder.getOrDefault(person.slug(), List.of());
    }

    /// Whether the kind of an office and its owner tell one office: each body of a state has a
    /// spokesperson of its own.
    public boolean isOneOfItsKind(String officeKind) {
        return !kinds.speakForBodies(officeKind);
    }

    /// Whether many at a time are such for one party, as its officials and diplomats are.
    public boolean isCommon(String officeKind) {
        return kinds.isCommon(officeKind);
    }

    /// Whether holders of such an office speak for whose it is even where nobody names them, as
    /// delegates and spokespersons do.
    public boolean isMouthpiece(String officeKind) {
        return kinds.speak(officeKind);
    }

    /// The one who held the office on the day, null if nobody is known or several are.
    public @Nullable Tenure holder(String officeSlug, LocalDate day) {
        List<Tenure> on =
                byOffice.getOrDefault(officeSlug, List.of()).stream()
                        .filter(t -> isOn(t, day))
                        .toList();
        return on.size() == 1 ? on.getFirst() : null;
    }

    /// The office a person surely held on the day, the first of several; null if none is known.
    @Nullable Tenure officeOf(Person person, LocalDate day) {
        return tenures(person).stream().filter(t -> isOn(t, day)).findFirst().orElse(null);
    }

    /// An office of a person who has held offices of one party alone; null if there are none, or of
    /// several.
    @Nullable Tenure onlyOffice(Person person) {
        List<Tenure> held = tenures(person).stream().filter(t -> t.of() != null).toList();
        return held.stream().map(Tenure::of).distinct().count() == 1 ? held.getFirst() : null;
    }

    private static boolean isOn(Tenure tenure, LocalDate day) {
        return tenure.from() != null
                && !day.isBefore(tenure.from().earliest())
                && (tenure.until() == null || !day.isAfter(tenure.until().latest()));
    }
}
