package org.demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.Answers;
import org.demarche.store.Store;
import org.demarche.store.WorldGraphs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The questions of queries/ where three articles name one minister and one treaty differently.
class LinkedQueriesTest {
    private static final String TREATY = "KEN-NOR-treaty";
    private static final List<String> OTHER_NAMES =
            List.of(
                    "person/KEN-solberg>",
                    "person/KEN-solberg-ingrid>",
                    TREATY + ">",
                    TREATY + "/",
                    TREATY + "-fish>",
                    TREATY + "-fish/");

    private static final String PREFIXES =
            """
            PREFIX dem: <https://w3id.org/demarche/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <http://schema.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <https://w3id.org/demarche/id/>
            """;

    @TempDir static Path folder;

    private static Store store;
    private static Answers answers;

    @BeforeAll
    static void fill() {
        DatasetGraph articles = DatasetGraphFactory.create();
        String trig =
                PREFIXES
                        + article(
                                1, "KEN-ingrid-solberg", "Ingrid Solberg", TREATY + "-fish-stocks")
                        + article(2, "KEN-solberg", "Solberg", TREATY)
                        + article(3, "KEN-solberg-ingrid", "Solberg Ingrid", TREATY + "-fish");
        RDFParser.fromString(trig, Lang.TRIG).parse(articles);
        store = Store.open(folder);
        answers = new Answers(store);
        List<ArticleGraph> graphs = new ArrayList<>();
        articles.listGraphNodes()
                .forEachRemaining(name ->
                        graphs.add(
                                new ArticleGraph(name, articles.getGraph(name).find().toList())));
        store.replace(graphs);
        WorldGraphs.load(store, folder);
        assertTrue(IdentityLinks.refresh(store));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /// An article in which the minister invokes the third article of the treaty.
    private static String article(int number, String person, String name, String treaty) {
        return """
        <article/N> {
          <article/N> a dem:Article ; schema:datePublished "2025-03-0N"^^xsd:date .
          <person/P> a dem:Person ; rdfs:label "NAME"@en .
          <office/KEN-foreign-minister> a dem:Office ; rdfs:label "foreign minister"@en .
          <tenure/N> a dem:Tenure ; dem:holder <person/P> ; dem:office <office/KEN-foreign-minister> ;
            dem:of <state/KEN> .
          <article/N#s> a dem:Statement ; dem:speaker <person/P> ; dem:onBehalfOf <state/KEN> ;
            dem:inOffice <office/KEN-foreign-minister> ; dem:form dem:indirect ; dem:act dem:STATE ;
            dem:text "support for the treaty, said N times"@en ; dem:passage <article/N#char=1,30> ;
            dem:about <state/NOR> , <agreement/T/article/3> ; dem:invokes <agreement/T/article/3> ;
            dem:relayedBy <organization/reuters> ; dem:saidOn "2025-03-0N"^^xsd:date .
          <article/N#char=1,30> a dem:Passage ; dem:begin 1 ; dem:end 30 ; dem:exact "words" .
          <article/N#char=5,9> a dem:Mention ; dem:begin 5 ; dem:end 9 ;
            dem:refersTo <agreement/T> .
          <agreement/T> a dem:Agreement ; dem:kind dem:treaty ; dem:party <state/KEN> , <state/NOR> ;
            dem:signedOn "2025-02-28"^^xsd:date ; dem:clause <agreement/T/article/3> ;
            dem:passage <article/N#char=5,9> ; dem:lifeCycleAct <article/N#step> .
          <article/N#step> a dem:LifeCycleAct ; dem:status dem:signed ; dem:modality dem:asserted ;
            dem:agent <state/NOR> ; dem:on "2025-02-28"^^xsd:date .
          <agreement/T/article/3> a dem:Clause ; dem:number "3" ; dem:clauseOf <agreement/T> ;
            dem:text "military aid for the fleet"@en ; dem:cites <agreement/T> ;
            dem:obligation <agreement/T/article/3#1> .
          <agreement/T/article/3#1> a dem:Obligation ; dem:obligor <state/KEN> ; dem:duty "aid"@en .
        }
        """
                .replace("article/N", "article/" + number)
                .replace("/N>", "/" + number + ">")
                .replace("said N", "said " + number)
                .replace("-0N", "-0" + number)
                .replace("/P>", "/" + person + ">")
                .replace("NAME", name)
                .replace("/T", "/" + treaty);
    }

    private static String countOf(String variable, int number) {
        return "( ?" + variable + " = " + number + " )";
    }

    private static void assertOneName(List<String> rows) {
        for (String row : rows) {
            for (String other : OTHER_NAMES) {
                assertFalse(row.contains(other), row);
            }
        }
    }

    @Test
    void threeNamesAreOne() {
        String all =
                "SELECT ?s ?o { GRAPH <%s> { ?s ?p ?o } }".formatted(IdentityLinks.GRAPH.getURI());
        assertEquals(6, answers.rows(QueryFactory.create(all)).size());
    }

    @ParameterizedTest
    @MethodSource("org.demarche.store.Answers#names")
    void noAnswerGivesOneThingTwoNames(String name) {
        assertOneName(answers.rowsOfText(name));
    }

    @ParameterizedTest
    @CsvSource({
        "agreement-life-cycle, agreement, '', 3",
        "agreements-and-their-clauses, agreement, '', 1",
        "stances-on-agreements, clause, '', 3",
        "stances-on-agreements, clause, /article/3, 3",
        "who-invoked-this-clause, clause, '', 3",
        "who-invoked-this-clause, clause, /article/3, 3",
    })
    void whoeverAsksByAnyNameGetsAll(String query, String parameter, String path, int count) {
        List<String> first = List.of();
        for (String treaty : List.of(TREATY + "-fish-stocks", TREATY, TREATY + "-fish")) {
            List<String> rows =
                    answers.rows(query, Map.of(parameter, "id:agreement/" + treaty + path));
            assertEquals(count, rows.size(), rows::toString);
            assertOneName(rows);
            assertTrue(first.isEmpty() || first.equals(rows), rows::toString);
            first = rows;
        }
    }

    @Test
    void theNamesOfAnotherAgreementFindNothing() {
        assertEquals(
                List.of(),
                answers.rows("stances-on-agreements", Map.of("clause", "id:agreement/npt")));
        assertEquals(
                List.of(),
                answers.rows(
                        "agreements-and-their-clauses", Map.of("agreement", "id:agreement/npt")));
    }

    @Test
    void aMinisterWhoGoesByThreeNamesIsCountedOnce() {
        List<String> rows = answers.rows("speakers-of-a-state", Map.of("state", "KEN"));
        assertEquals(1, rows.size(), rows::toString);
        assertTrue(rows.getFirst().contains(countOf("statements", 3)), rows::toString);
        List<String> held =
                answers
                        .rows("holders-of-an-office", Map.of("office", "KEN-foreign-minister"))
                        .stream()
                        .filter(r -> r.contains("solberg"))
                        .toList();
        assertEquals(1, held.size(), held::toString);
    }

    @Test
    void anAgreementThatGoesByThreeNamesIsCountedOnce() {
        List<String> agreements = answers.rows("agreements-of-a-state", Map.of("state", "NOR"));
        assertEquals(
                1,
                agreements.stream().filter(r -> r.contains(TREATY)).count(),
                agreements::toString);
        List<String> overview =
                answers.rows("states-overview", Map.of()).stream()
                        .filter(r -> r.contains("state/KEN"))
                        .toList();
        assertEquals(1, overview.size(), overview::toString);
        assertTrue(overview.getFirst().contains(countOf("agreements", 1)), overview::toString);
        assertTrue(overview.getFirst().contains(countOf("articles", 3)), overview::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search-statements",
                "statements-by-state-and-period",
                "statements-in-an-article",
                "statements-relayed-by-an-agency",
                "what-a-state-says-about-another"
            })
    void whatWasSaidByThreeNamesHasOneSpeaker(String query) {
        List<String> rows = answers.rowsOfText(query);
        assertEquals(
                3,
                rows.stream()
                        .filter(r ->
                                r.contains(
                                        "?speaker = <"
                                                + Prefixes.ID
                                                + "person/KEN-ingrid-solberg>"))
                        .count(),
                rows::toString);
    }
}
