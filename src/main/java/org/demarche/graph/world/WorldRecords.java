package org.demarche.graph.world;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.Confidence;
import org.demarche.domain.Office;
import org.demarche.domain.OrganKind;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.State;
import org.demarche.domain.Tenure;
import org.demarche.domain.World;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.WorldProperties;
import org.jspecify.annotations.Nullable;

/// Reads records out of the facts of the world.
final class WorldRecords {
    private final FactReader facts;
    private final Map<Node, Party> parties = new HashMap<>();
    private final Map<Node, Place> places = new HashMap<>();
    private final Map<Node, Person> persons = new HashMap<>();
    private final Map<Node, Office> offices = new HashMap<>();

    WorldRecords(Facts facts, Individuals individuals) {
        this.facts = new FactReader(facts, individuals);
    }

    /// @throws WorldException if something in the facts cannot be
    World world() {
        List<State> states = all(Classes.STATE, "state/", this::state);
        List<Organization> organizations =
                all(Classes.ORGANIZATION, "organization/", this::organization);
        List<Place> allPlaces = all(Classes.PLACE, "place/", this::place);
        List<Person> allPersons = all(Classes.PERSON, "person/", this::person);
        List<Office> allOffices = all(Classes.OFFICE, "office/", this::office);
        List<Tenure> tenures =
                facts.ofType(Classes.TENURE).stream().flatMap(n -> tenure(n).stream()).toList();
        List<Agreement> agreements = all(Classes.AGREEMENT, "agreement/", this::agreement);
        List<OrganKind> officeKinds = all(Classes.OFFICE_KIND, "office-kind/", this::kind);
        List<OrganKind> institutionKinds =
                all(Classes.INSTITUTION_KIND, "institution-kind/", this::kind);
        List<List<String>> families =
                facts.ofType(Classes.NAME_FAMILY).stream().map(this::spellings).toList();
        facts.check();
        return new World(
                states,
                organizations,
                allPlaces,
                allPersons,
                allOffices,
                tenures,
                agreements,
                officeKinds,
                institutionKinds,
                families);
    }

    private List<String> spellings(Node node) {
        Names names = facts.names(node);
        return Stream.concat(names.preferred().stream(), names.alternate().stream())
                .map(Label::text)
                .toList();
    }

    private <T> List<T> all(Node type, String path, BiFunction<Node, String, T> reading) {
        List<T> found = new ArrayList<>();
        for (Node node : facts.ofType(type)) {
            facts.slug(node, path).ifPresent(slug -> found.add(reading.apply(node, slug)));
        }
        return found;
    }

    private State state(Node node, String code) {
        State state =
                new State(
                        code,
                        facts.names(node),
                        facts.sameAs(node),
                        facts.id(node, WorldProperties.CAPITAL),
                        facts.isFormer(node));
        parties.put(node, state);
        return state;
    }

    private Organization organization(Node node, String slug) {
        String institution = otherKind(node, Properties.INSTITUTION_KIND);
        Organization organization =
                new Organization(
                        slug,
                        facts.names(node),
                        facts.sameAs(node),
                        institution == null ? facts.term(node, Properties.KIND) : institution,
                        facts.id(node, Borrowed.SUB_ORGANIZATION_OF),
                        facts.ids(node, WorldProperties.MEMBER));
        parties.put(node, organization);
        return organization;
    }

    private Place place(Node node, String slug) {
        Place place =
                new Place(
                        slug,
                        facts.names(node),
                        facts.sameAs(node),
                        facts.id(node, WorldProperties.IN_STATE));
        places.put(node, place);
        return place;
    }

    private Person person(Node node, String slug) {
        Person person = new Person(slug, facts.names(node), facts.sameAs(node));
        persons.put(node, person);
        return person;
    }

    private Office office(Node node, String slug) {
        String kind = requireNonNullElse(facts.id(node, Properties.OFFICE_KIND), "/" + slug);
        Office office =
                new Office(
                        slug,
                        kind.substring(kind.indexOf('/') + 1),
                        facts.id(node, Properties.OF),
                        facts.names(node));
        offices.put(node, office);
        return office;
    }

    private List<Tenure> tenure(Node node) {
        Person holder = facts.value(node, Properties.HOLDER, persons, "dem:Person");
        Office office = facts.value(node, Properties.OFFICE, offices, "dem:Office");
        if (holder == null || office == null) {
            facts.fault(node, "a tenure needs a dem:holder and a dem:office");
            return List.of();
        }
        Party of = facts.value(node, Properties.OF, parties, "dem:State or dem:Organization");
        return List.of(
                new Tenure(
                        holder,
                        office,
                        of,
                        facts.date(node, WorldProperties.FROM),
                        facts.date(node, WorldProperties.UNTIL),
                        false,
                        null,
                        List.of(),
                        Confidence.CERTAIN));
    }

    private Agreement agreement(Node node, String slug) {
        return new Agreement(
                slug,
                facts.names(node),
                facts.sameAs(node),
                requireNonNullElse(
                        facts.constant(node, Properties.KIND, AgreementKind.values()),
                        AgreementKind.OTHER),
                facts.values(node, Properties.PARTY, parties, "dem:State or dem:Organization"),
                facts.date(node, Properties.SIGNED_ON),
                facts.value(node, Properties.SIGNED_AT, places, "dem:Place"),
                facts.constant(node, Properties.STATUS, AgreementStatus.values()),
                List.of(),
                List.of(),
                facts.count(node, WorldProperties.ARTICLE_COUNT),
                List.of(),
                List.of(),
                Confidence.CERTAIN);
    }

    private OrganKind kind(Node node, String slug) {
        Names names = facts.names(node);
        return new OrganKind(
                slug,
                names,
                otherKind(node, WorldProperties.MINISTRY),
                facts.actorClass(node, WorldProperties.TYPICAL_OWNER),
                facts.actorClass(node, WorldProperties.SPEAKS_FOR),
                otherKind(node, Borrowed.BROADER));
    }

    private @Nullable String otherKind(Node node, Node property) {
        String id = facts.id(node, property);
        return id == null ? null : id.substring(id.indexOf('/') + 1);
    }
}
