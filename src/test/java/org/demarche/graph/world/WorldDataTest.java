package org.demarche.graph.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.demarche.domain.Agreement;
import org.demarche.domain.Office;
import org.demarche.domain.OrganKind;
import org.demarche.domain.Organization;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.State;
import org.demarche.domain.Tenure;
import org.demarche.domain.World;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.graph.Rdf;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.vocabulary.WorldProperties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The world's data is whole and says nothing twice.
class WorldDataTest {
    /// Kinds of organisation that are no institutions of states.
    private static final List<String> KINDS = List.of("newsAgency", "armedGroup");

    private static final WorldGraph GRAPH =
            new WorldReader(Individuals.STANDARD, List.of("en", "id")).bundled();
    private static final World WORLD = GRAPH.world();

    @Test
    void theFilesHoldToTheShapes() {
        assertEquals("", Rdf.faults(Rdf.of(GRAPH.triples().toList())));
    }

    @Test
    void codesOfStatesAreUnique() {
        Graph graph = Rdf.of(GRAPH.triples().toList());
        for (Node property : List.of(WorldProperties.ALPHA2, WorldProperties.NUMERIC_CODE)) {
            List<String> codes =
                    graph.find(Node.ANY, property, Node.ANY)
                            .mapWith(t -> t.getObject().getLiteralLexicalForm())
                            .toList();
            assertTrue(codes.size() > 240);
            assertEquals(List.of(), repeated(codes), property.toString());
        }
        assertTrue(WORLD.states().stream().filter(s -> !s.former()).count() >= 195);
        WORLD.states().forEach(s -> assertTrue(s.code().matches("[A-Z]{3}"), s.code()));
    }

    @Test
    void everythingHasANameInBothLanguagesAndAPersonInOne() {
        List<String> nameless = new ArrayList<>();
        named().forEach((id, names) -> {
            for (String language : id.startsWith("person/") ? List.of("en") : List.of("en", "id")) {
                if (names.preferred().stream().noneMatch(l -> l.language().equals(language))) {
                    nameless.add(id + " has no name in " + language);
                }
            }
        });
        assertEquals(List.of(), nameless);
    }

    @Test
    void noIdentityElsewhereIsClaimedByTwo() {
        List<String> twins =
                Stream.of(
                                WORLD.states().stream().map(State::sameAs),
                                WORLD.organizations().stream().map(Organization::sameAs),
                                WORLD.places().stream().map(Place::sameAs),
                                WORLD.persons().stream().map(Person::sameAs),
                                WORLD.agreements().stream().map(Agreement::sameAs))
                        .flatMap(Function.identity())
                        .flatMap(List::stream)
                        .toList();
        assertEquals(List.of(), repeated(twins));
    }

    /// A metonym may be the name of a place: the place does not act, the government does.
    @Test
    void everyNamePointsToOneThingOrIsMarkedAsAmbiguous() {
        Map<String, Set<String>> owners = new TreeMap<>();
        named().forEach((id, names) -> {
            if (!id.contains("-kind/")) {
                claim(owners, id, names, names.preferred(), "");
                claim(owners, id, names, names.alternate(), "");
                claim(owners, id, names, names.demonyms(), "");
                claim(owners, id, names, names.metonyms(), "metonym ");
            }
        });
        owners.forEach((name, ids) -> {
            if (name.startsWith("metonym ")) {
                owners.getOrDefault(name.substring("metonym ".length()), Set.of()).stream()
                        .filter(id -> !id.startsWith("place/"))
                        .forEach(ids::add);
            }
        });
        List<String> offending =
                owners.entrySet().stream()
                        .filter(e -> e.getValue().size() > 1)
                        .map(e -> e.getKey() + " " + e.getValue())
                        .toList();
        assertEquals("", String.join("\n", offending));
    }

    private static void claim(
            Map<String, Set<String>> owners,
            String id,
            Names names,
            List<Label> labels,
            String as) {
        labels.stream()
                .map(Label::text)
                .filter(name -> names.ambiguous().stream().noneMatch(l -> l.text().equals(name)))
                .map(name -> as + name)
                .forEach(name -> owners.computeIfAbsent(name, n -> new TreeSet<>()).add(id));
    }

    @Test
    void allThatIsPointedToIsThere() {
        Set<String> known = new TreeSet<>(named().keySet());
        List<String> missing = new ArrayList<>();
        for (State s : WORLD.states()) {
            note(missing, known, s.id(), s.capital());
        }
        for (Place p : WORLD.places()) {
            note(missing, known, p.id(), p.state());
        }
        for (Organization o : WORLD.organizations()) {
            note(missing, known, o.id(), o.partOf());
            o.members().forEach(member -> note(missing, known, o.id(), member));
            if (o.kind() != null && !KINDS.contains(o.kind())) {
                note(missing, known, o.id(), "institution-kind/" + o.kind());
            }
        }
        for (Office o : WORLD.offices()) {
            note(missing, known, o.id(), "office-kind/" + o.kind());
            note(missing, known, o.id(), o.of());
        }
        for (OrganKind kind : WORLD.officeKinds()) {
            if (kind.ministry() != null) {
                note(missing, known, kind.slug(), "institution-kind/" + kind.ministry());
            }
            if (kind.broader() != null) {
                note(missing, known, kind.slug(), "office-kind/" + kind.broader());
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void tenuresAreOfTheirOfficesOwnerAndBeginBeforeTheyEnd() {
        List<String> faults = new ArrayList<>();
        for (Tenure t : WORLD.tenures()) {
            String name = t.holder().slug() + " as " + t.office().slug();
            if (t.of() == null || !t.of().id().equals(t.office().of())) {
                faults.add(name + " is of another than its office");
            }
            if (t.from() != null
                    && t.until() != null
                    && t.from().earliest().isAfter(t.until().latest())) {
                faults.add(name + " ends before it begins");
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(WORLD.tenures().size() > 200);
    }

    @Test
    void officesAreNamedAfterOwnerAndKind() {
        List<String> faults = new ArrayList<>();
        for (Office office : WORLD.offices()) {
            String owner = String.valueOf(office.of());
            String start = owner.substring(owner.indexOf('/') + 1) + "-";
            if (!office.slug().equals(start + office.kind())) {
                faults.add(office.slug() + " should be " + start + office.kind());
            }
        }
        assertEquals(List.of(), faults);
    }

    private static void note(
            List<String> missing, Set<String> known, String from, @Nullable String to) {
        if (to != null && !known.contains(to)) {
            missing.add(from + " points to " + to + ", which is not there");
        }
    }

    /// The names of all that has any, by id; offices are named by kind and owner.
    private static Map<String, Names> named() {
        Map<String, Names> names = new TreeMap<>();
        WORLD.states().forEach(s -> names.put(s.id(), s.names()));
        WORLD.organizations().forEach(o -> names.put(o.id(), o.names()));
        WORLD.places().forEach(p -> names.put(p.id(), p.names()));
        WORLD.persons().forEach(p -> names.put(p.id(), p.names()));
        WORLD.agreements().forEach(a -> names.put(a.id(), a.names()));
        WORLD.officeKinds().forEach(k -> names.put("office-kind/" + k.slug(), k.names()));
        WORLD.institutionKinds().forEach(k -> names.put("institution-kind/" + k.slug(), k.names()));
        return names;
    }

    private static List<String> repeated(List<String> values) {
        return values.stream()
                .collect(
                        Collectors.groupingBy(
                                Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
