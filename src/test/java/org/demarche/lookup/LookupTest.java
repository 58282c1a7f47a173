package org.demarche.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.identity.IdentityLinks;
import org.demarche.store.Fixture;
import org.demarche.store.Store;
import org.demarche.store.WorldGraphs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names in the four articles of articles.trig and the whole world.
class LookupTest {
    private static final Set<Kind> STATES = EnumSet.of(Kind.STATE);

    @TempDir static Path folder;

    private static Store store;
    private static Lookup lookup;

    @BeforeAll
    static void fill() {
        store = Store.open(folder);
        store.replace(Fixture.articles());
        WorldGraphs.load(store, folder);
        lookup = Lookup.of(store, Prefixes.STANDARD);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static String state(String words) {
        return lookup.resolve(words, STATES, "en").code();
    }

    private static String complaint(String words, Set<Kind> kinds) {
        var refused =
                assertThrows(
                        UnresolvedNameException.class, () -> lookup.resolve(words, kinds, "en"));
        return String.valueOf(refused.getMessage());
    }

    private static String any(String words) {
        return lookup.resolve(words, Kind.ALL, "en").code();
    }

    private static List<String> completed(String words, Set<Kind> kinds) {
        return lookup.complete(words, kinds, "en", 5).stream().map(Match::code).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRK",
                "prk",
                "kp",
                "state:PRK",
                "state:prk",
                "id:state/PRK",
                "<https://w3id.org/demarche/id/state/PRK>",
                "https://w3id.org/demarche/id/state/PRK",
                "North Korea",
                " NORTH KOREA ",
                "north-korea",
                "Korut",
                "D.P.R.K.",
                "Republik Demokratik Rakyat Korea",
                "Hermit Kingdom",
            })
    void aStateIsNamedInManyWays(String words) {
        assertEquals("PRK", state(words));
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertEquals("IDN", state("INDONESIA"));
        assertEquals("CIV", state("COTE D'IVOIRE"));
        assertEquals("CIV", state("côte d’ivoire"));
        assertEquals("TUR", state("türkiye"));
        assertEquals("TUR", state("TURKIYE"));
    }

    @ParameterizedTest
    @CsvSource({
        "Cho Hyun,person:KOR-cho-hyun",
        "KOR-cho-hyun,person:KOR-cho-hyun",
        "person:KOR-cho-hyun,person:KOR-cho-hyun",
        "ASEAN,organization:asean",
        "Foreign Minister of South Korea,office:KOR-foreign-minister",
        "Perjanjian Kemitraan Strategis Komprehensif,agreement:PRK-RUS-strategic-partnership",
        "North Atlantic Treaty,agreement:north-atlantic-treaty",
        "agreement:PRK-RUS-strategic-partnership/article/4,agreement:PRK-RUS-strategic-partnership/article/4",
        "PRK-RUS-strategic-partnership/article/4,agreement:PRK-RUS-strategic-partnership/article/4",
        "article:seoul,article:seoul",
        "seoul rejects pyongyang's warning,article:seoul",
        "https://news.example/2025/seoul,article:seoul",
        "http://www.news.example/2025/seoul/,article:seoul",
        "https://w3id.org/demarche/id/article/seoul,article:seoul",
    })
    void otherThingsAre(String words, String code) {
        assertEquals(code, any(words));
    }

    @Test
    void oneWordIsEnoughWhereItFitsOneAlone() {
        assertEquals("ARE", state("Emirates"));
        assertEquals(
                "person:KOR-cho-hyun",
                lookup.resolve("Hyun Cho", EnumSet.of(Kind.PERSON), "en").code());
    }

    @Test
    void whatIsUnknownIsAnErrorThatSuggests() {
        assertEquals(
                "The store knows no state Indonisia: did you mean Indonesia (IDN)?",
                complaint("Indonisia", STATES));
        assertTrue(complaint("Nroth Korea", STATES).contains("(PRK)"), "letters changed places");
        assertTrue(complaint("ndonesia", STATES).contains("(IDN)"));
        assertTrue(complaint("Xyzzyplugh", STATES).endsWith("such as North Korea or PRK."));
        assertTrue(complaint("", STATES).startsWith("A name is missing"));
        assertTrue(complaint("?!", STATES).startsWith("The store knows no state ?!"));
        assertTrue(complaint("article:nosuch", Kind.ALL).startsWith("The store knows no thing"));
    }

    @Test
    void whatFitsSeveralIsAnErrorThatNamesThem() {
        String told = complaint("Korea", STATES);
        assertTrue(told.contains("(PRK)") && told.contains("(KOR)"), told);
        var refused =
                assertThrows(
                        UnresolvedNameException.class, () -> lookup.resolve("Congo", STATES, "en"));
        assertEquals(
                Set.of("COG", "COD"),
                Set.copyOf(refused.candidates().stream().map(Match::code).toList()));
    }

    @Test
    void whatIsOfAnotherKindIsToldSo() {
        assertTrue(complaint("ASEAN", STATES).startsWith("ASEAN is the organization ASEAN"));
        assertTrue(
                complaint("organization:asean", STATES).contains("here goes the name of a state"));
    }

    @Test
    void wordsAreCompletedTheLikeliestFirst() {
        assertEquals("PRK", completed("north", STATES).getFirst());
        assertEquals("PRK", completed("kor ut", Kind.ALL).getFirst());
        assertEquals("RUS", completed("rus", Kind.ALL).getFirst());
        assertEquals(List.of("person:KOR-cho-hyun"), completed("cho hyu", EnumSet.of(Kind.PERSON)));
        assertEquals(List.of("article:seoul"), completed("warn", EnumSet.of(Kind.ARTICLE)));
        assertEquals(5, completed("a", STATES).size());
        assertEquals(List.of(), completed(" ", Kind.ALL));
        assertEquals(List.of(), completed("nosuchname", Kind.ALL));
    }

    @Test
    void labelsComeInTheWantedLanguage() {
        assertEquals("Korea Utara", lookup.resolve("PRK", STATES, "id").label());
        assertEquals("North Korea", lookup.resolve("PRK", STATES, "en").label());
        assertEquals("North Korea", lookup.resolve("PRK", STATES, "fr").label());
    }

    @Test
    void aWriteIsSeenAtTheNextQuestionAndVariantsAreOne(@TempDir Path other) {
        try (Store own = Store.open(other)) {
            Lookup names = Lookup.of(own, Prefixes.STANDARD);
            assertEquals(List.of(), names.complete("kim", Kind.ALL, "en", 9));
            Node known = NodeFactory.createURI(Prefixes.ID + "person/SGP-k-shanmugam");
            Node variant = NodeFactory.createURI(Prefixes.ID + "person/SGP-shanmugam");
            own.replace(
                    List.of(
                            person("a", known, "K. Shanmugam"),
                            person("b", variant, "Minister Shanmugam")));
            assertEquals(2, names.complete("shan", Kind.ALL, "en", 9).size());
            own.replace(
                    List.of(
                            new ArticleGraph(
                                    IdentityLinks.GRAPH,
                                    List.of(Triple.create(variant, Borrowed.SAME_AS, known)))));
            List<Match> one = names.complete("shan", Kind.ALL, "en", 9);
            assertEquals(List.of("K. Shanmugam"), one.stream().map(Match::label).toList());
            assertEquals(
                    known, names.resolve("minister shanmugam", Kind.ALL, "en").iri(), "its alias");
            assertEquals(
                    variant,
                    names.resolve("person:SGP-shanmugam", Kind.ALL, "en").iri(),
                    "as told");
        }
    }

    private static ArticleGraph person(String article, Node iri, String name) {
        return new ArticleGraph(
                NodeFactory.createURI(Prefixes.ID + "article/" + article),
                List.of(
                        Triple.create(iri, Borrowed.TYPE, Classes.PERSON),
                        Triple.create(
                                iri, Borrowed.LABEL, NodeFactory.createLiteralLang(name, "en"))));
    }

    @Test
    void parametersTellTheirKinds() {
        assertEquals(STATES, Kind.ofParameter("other_state").orElseThrow());
        assertEquals(
                EnumSet.of(Kind.CLAUSE, Kind.AGREEMENT), Kind.ofParameter("clause").orElseThrow());
        assertTrue(Kind.ofParameter("stance").isEmpty());
    }
}
