package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.demarche.graph.vocabulary.Prefixes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every question of queries/ on the four articles of articles.trig and the whole world.
class QueriesTest {
    @TempDir static Path folder;

    private static Store store;
    private static Answers answers;

    @BeforeAll
    static void fill() {
        store = Store.open(folder);
        answers = new Answers(store);
        store.replace(Fixture.articles());
        assertTrue(WorldGraphs.load(store, folder) > 1);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void thereAreAtLeastSixteen() {
        assertTrue(Answers.names().count() >= 16);
    }

    @ParameterizedTest
    @MethodSource("org.demarche.store.Answers#names")
    void everyQueryHasAllDecorators(String name) {
        NamedQuery query = Answers.named(name);
        assertAll(
                () -> assertFalse(query.head().summary().isBlank(), "summary"),
                () -> assertFalse(query.head().description().isBlank(), "description"),
                () -> assertFalse(query.head().tags().isEmpty(), "tags"),
                () -> assertTrue(query.text().contains("\n#+ defaults:"), "defaults"),
                () -> assertTrue(query.text().contains("\n#+ view: "), "view"),
                () ->
                        assertTrue(
                                query.head().description().matches("(?s).*(graph).*"),
                                "says which graphs it reads"),
                () ->
                        assertTrue(
                                query.parameters().stream()
                                        .map(Parameter::name)
                                        .toList()
                                        .containsAll(query.head().defaults().keySet()),
                                "defaults are of parameters"));
    }

    @ParameterizedTest
    @MethodSource("org.demarche.store.Answers#names")
    void everyQueryAnswersWithItsDefaults(String name) {
        assertNotEquals(List.of(), answers.rows(name, Map.of()));
    }

    @ParameterizedTest
    @MethodSource("org.demarche.store.Answers#names")
    void everyQueryAnswersInAnEditorThatKnowsNoParameters(String name) {
        assertNotEquals(List.of(), answers.rowsOfText(name));
    }

    /// What is asked of a server is text.
    @ParameterizedTest
    @MethodSource("org.demarche.store.Answers#names")
    void everyQueryWithAllItsValuesCanBeWrittenDownAndReadAgain(String name) {
        NamedQuery query = Answers.named(name);
        Map<String, String> values =
                query.parameters().stream()
                        .collect(
                                Collectors.toMap(
                                        Parameter::name,
                                        parameter ->
                                                switch (parameter.ending()) {
                                                    case "iri" -> "<https://w3id.org/demarche/x>";
                                                    case "date" -> "2025-07";
                                                    default -> "words";
                                                }));
        String written = query.bind(values, Prefixes.STANDARD).serialize();
        assertEquals(written, QueryFactory.create(written).serialize());
    }

    @Test
    void aStateIsNamedInThreeWays() {
        for (String state :
                List.of(
                        "KOR",
                        "kor",
                        "id:state/KOR",
                        "state:KOR",
                        "https://w3id.org/demarche/id/state/KOR")) {
            assertEquals(
                    1,
                    answers.rows("statements-by-state-and-period", Map.of("state", state)).size(),
                    state);
        }
    }

    @Test
    void periodsCompareAsPreciselyAsTheLessPreciseDate() {
        String query = "statements-by-state-and-period";
        assertEquals(
                1,
                answers.rows(query, Map.of("state", "KOR", "from", "2025-08-15")).size(),
                "a month that has the day");
        assertEquals(0, answers.rows(query, Map.of("state", "KOR", "from", "2025-09")).size());
        assertEquals(1, answers.rows(query, Map.of("state", "KOR", "until", "2025")).size());
        assertEquals(0, answers.rows(query, Map.of("state", "KOR", "until", "2025-07-31")).size());
        assertEquals(
                1,
                answers.rows(
                                query,
                                Map.of("state", "IDN", "from", "2025-09-02", "until", "2025-09-02"))
                        .size());
    }

    @Test
    void whatHasNoDateTakesItsArticlesAndSaysSo() {
        String row =
                answers.rows("statements-by-state-and-period", Map.of("state", "IDN")).getFirst();
        assertTrue(row.contains("2025-09-02") && row.contains("published"), row);
        String pair =
                answers.rows(
                                "relations-of-two-states-over-time",
                                Map.of("state", "KOR", "other_state", "PRK"))
                        .getFirst();
        assertTrue(pair.contains("2025-08-20") && pair.contains("published"), pair);
        String speakers = answers.rows("speakers-of-a-state", Map.of("state", "IDN")).getFirst();
        assertTrue(
                speakers.contains("2025-09-02") && speakers.contains("datedByArticle"), speakers);
    }

    @Test
    void anEmptyValueLeavesTheParameterOpen() {
        assertEquals(4, answers.rows("statements-by-state-and-period", Map.of("state", "")).size());
    }

    @Test
    void aClauseIsInvokedByWhoeverSpeaksOfIt() {
        List<String> rows =
                answers.rows(
                        "who-invoked-this-clause",
                        Map.of("clause", "id:agreement/PRK-RUS-strategic-partnership/article/4"));
        assertEquals(1, rows.size());
        for (String part :
                List.of(
                        "PRK-choe-son-hui",
                        "invokes",
                        "PRK-foreign-minister",
                        "kcna",
                        "2025-07-12",
                        "\"said\"")) {
            assertTrue(rows.getFirst().contains(part), part);
        }
        assertEquals(
                rows,
                answers.rows(
                        "who-invoked-this-clause",
                        Map.of("clause", "id:agreement/PRK-RUS-strategic-partnership")),
                "an agreement stands for its clauses");
        assertEquals(
                List.of(),
                answers.rows(
                        "who-invoked-this-clause", Map.of("clause", "id:agreement/npt/article/6")));
    }

    @Test
    void whatIsDoneWithAClauseIsFoundByItsAgreementAndByWhatIsDone() {
        String treaty = "id:agreement/PRK-RUS-strategic-partnership";
        String query = "stances-on-agreements";
        List<String> rows = answers.rows(query, Map.of("clause", treaty));
        assertEquals(1, rows.size(), rows::toString);
        assertTrue(rows.getFirst().contains("article/4") && rows.getFirst().contains("invokes"));
        assertEquals(1, answers.rows(query, Map.of("stance", Prefixes.DEM + "invokes")).size());
        assertEquals(
                0,
                answers.rows(query, Map.of("clause", treaty, "stance", Prefixes.DEM + "reaffirms"))
                        .size());
    }

    @Test
    void theLifeOfAnAgreementIsToldStepByStep() {
        List<String> rows =
                answers.rows(
                        "agreement-life-cycle",
                        Map.of("agreement", "PRK-RUS-strategic-partnership"));
        assertEquals(2, rows.size(), rows::toString);
        assertTrue(rows.stream().anyMatch(r -> r.contains("PRK") && r.contains("2024-06")));
        assertTrue(rows.stream().anyMatch(r -> r.contains("negated") && r.contains("suspended")));
    }

    @Test
    void anArticleIsFoundByItsAddressOnTheWeb() {
        assertEquals(
                2,
                answers.rows(
                                "statements-in-an-article",
                                Map.of("article", "https://news.example/2025/wonsan"))
                        .size());
        assertEquals(
                1,
                answers.rows("statements-in-an-article", Map.of("article", "article:seoul"))
                        .size());
    }

    @Test
    void wordsAreSearchedNotPasted() {
        assertEquals(1, answers.rows("search-statements", Map.of("words", "dialog*")).size());
        assertEquals(
                0, answers.rows("search-statements", Map.of("words", "nosuchword' . #")).size());
    }

    @Test
    void aValueThatIsNoTermIsRefusedInOneSentence() {
        NamedQuery query = Answers.named("statements-by-state-and-period");
        for (var wrong :
                List.of(
                        Map.of("state", "PRK> } #"),
                        Map.of("state", "no such"),
                        Map.of("from", "yesterday"),
                        Map.of("colour", "red"))) {
            StoreException refused =
                    assertThrows(StoreException.class, () -> query.bind(wrong, Prefixes.STANDARD));
            assertTrue(String.valueOf(refused.getMessage()).endsWith("."), refused.getMessage());
        }
    }

    @Test
    void aParameterThatIsNeededIsAskedFor() {
        NamedQuery query = NamedQuery.parse("q", "SELECT * { ?s ?p ?_state_iri }");
        StoreException refused =
                assertThrows(StoreException.class, () -> query.bind(Map.of(), Prefixes.STANDARD));
        assertTrue(String.valueOf(refused.getMessage()).contains("-p state=VALUE"));
    }

    @Test
    void parametersAreReadAsBasilNamesThem() {
        NamedQuery query =
                NamedQuery.parse(
                        "q",
                        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT * { ?s ?_other_state_iri ?o FILTER(?o IN (?_day_xsd_date, ?_n_integer, ?__word_en, ?_plain)) }");
        assertEquals(
                List.of(
                        "day:xsd_date:true",
                        "n:integer:true",
                        "other_state:iri:true",
                        "plain::true",
                        "word:en:false"),
                query.parameters().stream()
                        .map(parameter ->
                                parameter.name()
                                        + ":"
                                        + parameter.ending()
                                        + ":"
                                        + parameter.required())
                        .toList());
    }

    @Test
    void theWorldIsLoadedOnceOnly() {
        assertEquals(0, WorldGraphs.load(store, folder));
    }
}
