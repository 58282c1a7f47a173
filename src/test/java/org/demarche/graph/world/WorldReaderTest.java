package org.demarche.graph.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.PartialDate;
import org.demarche.domain.State;
import org.demarche.domain.Tenure;
import org.demarche.domain.World;
import org.demarche.domain.names.Label;
import org.demarche.graph.Sample;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Turtle becomes the world's records, and its faults become sentences.
class WorldReaderTest {
    private static final String PREFIXES =
            """
            @prefix dem: <https://w3id.org/demarche/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix person: <https://w3id.org/demarche/id/person/> .
            @prefix office: <https://w3id.org/demarche/id/office/> .
            @prefix tenure: <https://w3id.org/demarche/id/tenure/> .
            @prefix state: <https://w3id.org/demarche/id/state/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    @TempDir Path folder;

    private final WorldReader reader = new WorldReader(Individuals.STANDARD, List.of("id"));
    private final World world = Sample.WORLD.world();

    @Test
    void aStateHasItsNamesOfCldrInEveryLanguageAndItsOwn() {
        State korea = state("PRK");
        assertEquals(
                List.of(new Label("North Korea", "en"), new Label("Korea Utara", "id")),
                korea.names().preferred());
        assertEquals(
                List.of(new Label("DPRK", "en"), new Label("Korut", "id")),
                korea.names().alternate());
        assertEquals(List.of(new Label("North Korean", "en")), korea.names().demonyms());
        assertEquals(List.of(new Label("Kremlin", "en")), state("RUS").names().metonyms());
        assertEquals(List.of(new Label("Georgia", "en")), state("GEO").names().ambiguous());
        assertEquals("place/pyongyang", korea.capital());
        assertEquals(List.of("http://www.wikidata.org/entity/Q423"), korea.sameAs());
    }

    @Test
    void aFormerStateGetsNoNameOfTheStateThatHasItsCodeNow() {
        assertTrue(state("SUN").former());
        assertEquals("Soviet Union", state("SUN").names().in("en"));
        assertEquals(List.of(), state("SUN").names().alternate());
    }

    @Test
    void shortNamesOfCldrAreOtherNames() throws IOException {
        WorldGraph own =
                reader.of(List.of(file("us.ttl", "state:USA a dem:State ; dem:alpha2 \"US\" .")));
        assertEquals("Amerika Serikat", own.world().states().getFirst().names().in("id"));
        assertTrue(
                own.world()
                        .states()
                        .getFirst()
                        .names()
                        .alternate()
                        .contains(new Label("AS", "id")));
    }

    @Test
    void englishIsAlwaysAmongTheLanguagesAndOthersMayCome() throws IOException {
        Path file = file("us.ttl", "state:FRA a dem:State ; dem:alpha2 \"FR\" .");
        State france =
                new WorldReader(Individuals.STANDARD, List.of("de"))
                        .of(List.of(file))
                        .world()
                        .states()
                        .getFirst();
        assertEquals("France", france.names().in("en"));
        assertEquals("Frankreich", france.names().in("de"));
    }

    @Test
    void tenuresPointToTheRecordsOfHolderOfficeAndState() {
        Tenure tenure = world.tenures().getFirst();
        assertEquals("RUS-sergei-lavrov", tenure.holder().slug());
        assertEquals("foreign-minister", tenure.office().kind());
        assertEquals(state("RUS"), tenure.of());
        assertEquals(new PartialDate(2004, 3, 9), tenure.from());
        assertNull(tenure.until());
    }

    @Test
    void agreementsOrganizationsAndKindsAreRead() {
        assertEquals(AgreementKind.CHARTER, world.agreements().getFirst().kind());
        assertEquals(new PartialDate(1945, 6, 26), world.agreements().getFirst().signedOn());
        assertEquals("state-news-agency", world.organizations().getFirst().kind());
        assertEquals(List.of("state/PRK", "state/RUS"), world.organizations().getLast().members());
        assertEquals("ministry-of-foreign-affairs", world.officeKinds().getFirst().ministry());
        assertEquals(2, world.institutionKinds().size());
    }

    @Test
    void theTriplesHaveTheNamesThatWereMade() {
        List<Triple> triples = Sample.WORLD.triples().toList();
        assertTrue(
                triples.contains(
                        Triple.create(
                                NodeFactory.createURI(Prefixes.ID + "state/PRK"),
                                Borrowed.LABEL,
                                Literals.words("Korea Utara", "id"))));
        assertTrue(
                triples.contains(
                        Triple.create(
                                NodeFactory.createURI(Prefixes.ID + "office/RUS-foreign-minister"),
                                Borrowed.LABEL,
                                Literals.words("foreign minister of Russia", "en"))));
        assertEquals(triples.size(), triples.stream().distinct().count());
        List<Triple> made = Sample.WORLD.madeNames().toList();
        assertTrue(triples.containsAll(made));
        assertEquals(10, made.size(), made.toString());
    }

    @Test
    void aUsersFolderAddsToTheWorld() throws IOException {
        file("a.ttl", "person:XXX-new a dem:Person ; rdfs:label \"New\"@en .");
        Files.writeString(folder.resolve("notes.txt"), "no Turtle at all");
        World more = reader.bundledWith(List.of(folder)).world();
        assertTrue(more.persons().stream().anyMatch(p -> p.slug().equals("XXX-new")));
        assertTrue(more.states().size() > 193);
    }

    @Test
    void aFaultInTheTurtleIsToldWithFileAndLine() throws IOException {
        Path file = file("bad.ttl", "state:PRK a dem:State\nstate:RUS a dem:State .");
        assertFault(file, file + ":9: ");
    }

    @Test
    void aDateThatIsNoneIsToldWithFileAndLine() throws IOException {
        Path file =
                file(
                        "bad.ttl",
                        "tenure:x a dem:Tenure ; dem:holder person:x ; dem:office office:x ;\n"
                                + "dem:from \"2025-13\"^^xsd:gYearMonth .");
        assertFault(file, file + ":9: ");
    }

    @Test
    void aTenureOfNobodyIsAFault() throws IOException {
        Path file =
                file(
                        "bad.ttl",
                        "tenure:x a dem:Tenure ; dem:holder person:x ; dem:office office:x .");
        assertFault(
                file,
                file + ":8: <" + Prefixes.ID + "tenure/x>: <" + Prefixes.ID + "person/x> is no");
    }

    @Test
    void anIndividualElsewhereIsAFault() throws IOException {
        Path file = file("bad.ttl", "<http://example.org/x> a dem:State .");
        assertFault(
                file, file + ":8: <http://example.org/x>: its IRI must start with " + Prefixes.ID);
    }

    @Test
    void aFileThatIsMissingIsAFault() {
        assertFault(
                folder.resolve("none.ttl"), folder.resolve("none.ttl") + ": there is no such file");
    }

    @Test
    void aFileThatIsNoTextIsAFault() throws IOException {
        Path file =
                Files.write(folder.resolve("x.ttl"), new byte[] {(byte) 0xFF, 0, 1, (byte) 0xC3});
        assertFault(file, file.toString());
    }

    private void assertFault(Path file, String begin) {
        String message =
                assertThrows(WorldException.class, () -> reader.of(List.of(file))).getMessage();
        assertTrue(message.startsWith(begin), message);
        assertFalse(message.contains("org.apache"), message);
    }

    private Path file(String name, String turtle) throws IOException {
        return Files.writeString(folder.resolve(name), PREFIXES + turtle);
    }

    private State state(String code) {
        return world.states().stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
    }
}
