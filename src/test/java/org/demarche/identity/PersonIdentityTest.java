package org.demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.demarche.domain.names.Spellings;
import org.demarche.graph.vocabulary.Individuals;
import org.junit.jupiter.api.Test;

/// Who is one person under several names.
class PersonIdentityTest {
    private static final Spellings SPELLINGS =
            new Spellings(List.of(List.of("Muhammad", "Mohamed", "Mohammed")));

    private static PersonFacts named(String slug, String... names) {
        return PersonReader.facts(person(slug), Set.of(names), false, SPELLINGS);
    }

    private static PersonFacts known(String slug, String... names) {
        return PersonReader.facts(person(slug), Set.of(names), true, SPELLINGS);
    }

    private static Node person(String slug) {
        return Individuals.STANDARD.iri("person/" + slug);
    }

    private static Map<String, String> links(List<PersonFacts> persons) {
        Map<String, String> links = new TreeMap<>();
        PersonIdentity.links(persons)
                .forEach(t -> links.put(slug(t.getSubject()), slug(t.getObject())));
        return links;
    }

    private static String slug(Node person) {
        return Individuals.STANDARD.path(person).orElse("").substring("person/".length());
    }

    @Test
    void variantsOfOneNameMeet() {
        assertEquals(
                Map.of(
                        "KEN-solberg",
                        "KEN-ingrid-otieno-solberg",
                        "KEN-ingrid-solberg",
                        "KEN-ingrid-otieno-solberg",
                        "KEN-solberg-ingrid",
                        "KEN-ingrid-otieno-solberg",
                        "OMN-mohamed-hilal",
                        "OMN-hilal-muhammad"),
                links(
                        List.of(
                                named("KEN-ingrid-solberg", "Ingrid Solberg"),
                                named("KEN-solberg-ingrid", "Solberg Ingrid"),
                                named("KEN-solberg", "Solberg"),
                                named("KEN-ingrid-otieno-solberg", "Ingrid Otieno Solberg"),
                                named("OMN-hilal-muhammad", "Hilal Muhammad"),
                                named("OMN-mohamed-hilal", "Mohamed Hilal"))));
    }

    @Test
    void namesakesOfTwoStatesStayApart() {
        assertEquals(
                Map.of(),
                links(
                        List.of(
                                named("KEN-ali-hassan", "Ali Hassan"),
                                named("TZA-ali-hassan", "Ali Hassan"))));
    }

    @Test
    void aSurnameOfTwoIsNobodys() {
        assertEquals(
                Map.of(),
                links(
                        List.of(
                                named("PRK-choe", "Choe"),
                                named("PRK-choe-ok-nam", "Choe Ok Nam"),
                                named("PRK-choe-yon-a", "Choe Yon A Min"))));
    }

    @Test
    void whoeverTheWorldKnowsIsNobodyElse() {
        assertEquals(
                Map.of("IDN-sri-dewi-lestari", "IDN-dewi-lestari"),
                links(
                        List.of(
                                known("IDN-dewi-lestari", "Dewi Lestari"),
                                known("IDN-dewi-lestari-2", "Dewi Lestari Putri"),
                                named("IDN-sri-dewi-lestari", "Sri Dewi Lestari"))));
    }

    @Test
    void whoHasNoStateGoesToTheOneWithTheSameFullName() {
        assertEquals(
                Map.of("emre-aksoy", "TUR-emre-aksoy"),
                links(
                        List.of(
                                named("emre-aksoy", "Emre Aksoy"),
                                named("aksoy", "Aksoy"),
                                named("TUR-emre-aksoy", "Emre Aksoy"),
                                named("ali-hassan", "Ali Hassan"),
                                named("KEN-ali-hassan", "Ali Hassan"),
                                named("TZA-ali-hassan", "Ali Hassan"))));
    }

    @Test
    void theOrderDoesNotMatter() {
        List<PersonFacts> persons = new ArrayList<>();
        List<String> given = List.of("Ana", "Bo", "Cem", "Dia");
        for (String a : given) {
            for (String b : given) {
                persons.add(named("KEN-" + a + "-" + b, a + " " + b));
                persons.add(named("KEN-" + a + "-x-" + b, a + " Xu " + b));
            }
            persons.add(named("KEN-" + a, a));
        }
        Map<String, String> expected = links(persons);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(persons, random);
            assertEquals(expected, links(persons));
        }
    }
}
