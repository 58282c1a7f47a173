package org.demarche.web.answers;

import static org.demarche.web.Asker.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.demarche.store.Store;
import org.demarche.web.RunningServer;
import org.demarche.web.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnswerViewsTest {
    private static final String PREFIXES =
            """
            PREFIX dem: <https://w3id.org/demarche/ontology#>
            PREFIX state: <https://w3id.org/demarche/id/state/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;
    private static final String TIES =
            """
            SELECT * { VALUES (?from ?act ?to ?day ?n) {
              (state:PRK dem:SUPPORT state:RUS "2024-06-19"^^xsd:date 3)
              (state:RUS "ASSAULT" state:PRK "2024-07" 10)
              (state:PRK dem:STATE state:RUS "2024-07-01" 2) } }
            """;

    @RegisterExtension
    private static final RunningServer RUNNING =
            new RunningServer(AnswerViewsTest::filled, Settings.reading(0));

    private static Store filled(Path folder) {
        Store store = Store.open(folder);
        String data =
                PREFIXES
                        + """
                        GRAPH <urn:world> {
                          dem:SUPPORT dem:quadClass dem:verbalCooperation ; dem:edge dem:supports .
                          dem:ASSAULT dem:quadClass dem:materialConflict .
                          state:PRK rdfs:label "North Korea"@en , "Korea Utara"@id .
                          state:RUS rdfs:label "Russia"@en , "Rusia"@id .
                          state:PRK dem:supports state:RUS .
                        }
                        """;
        Txn.executeWrite(
                store.dataset(),
                () -> RDFParser.fromString(data, Lang.TRIG).parse(store.dataset()));
        return store;
    }

    private static String page(String query, String looks) {
        var page =
                RUNNING.ask()
                        .get(
                                "query?locale=en&query=" + encoded(PREFIXES + query) + looks,
                                "Accept",
                                "text/html");
        assertEquals(200, page.statusCode(), page.body());
        return page.body();
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void aLineLeadsToTheSentencesOfBoth() {
        String page = page(TIES, "&view=network");
        assertEquals(
                List.of("materialConflict", "related", "verbalCooperation"),
                all(page, "class=\"tie (\\w+)\" d=\"M[^1]").stream().sorted().distinct().toList());
        assertTrue(
                page.contains(
                        "/evidence?state=PRK&amp;other=RUS&amp;direction=from&amp;quad=verbalCooperation"),
                page);
        assertTrue(page.contains("href=\"/pair/PRK/RUS\""), page);
    }

    @Test
    void twoPartiesFaceEachOtherOnATimeline() {
        String page = page(TIES, "&view=timeline");
        assertTrue(page.contains("North Korea → Russia"), page);
        assertTrue(page.contains("Russia → North Korea"), page);
        assertTrue(page.contains("from=2024-06&amp;until=2024-06"), page);
    }

    @Test
    void statesByThemselvesAreDotsOnTheMap() {
        String page =
                page("SELECT * { VALUES (?s ?n) { (state:PRK 7) (state:RUS 2) } }", "&view=map");
        assertEquals(2, all(page, "(class=\"party\")").size(), page);
        assertTrue(page.contains("href=\"/id/state/PRK\""), page);
    }

    @Test
    void triplesBetweenIndividualsAreANetwork() {
        String page = page("CONSTRUCT WHERE { ?a dem:supports ?b }", "&view=network");
        assertEquals(1, all(page, "class=\"tie (verbalCooperation)\" d=\"M\\d+\\.").size(), page);
    }

    @Test
    void whatCannotBeDrawnSaysWhatItWouldTake() {
        String page = page("SELECT * { VALUES ?words { \"one\" } }", "&view=timeline");
        assertTrue(page.contains("takes a column of days"), page);
        assertTrue(page.contains("words (words)"), page);
    }

    @Test
    void rowsSortAsNumbersAndShowInTheReadersForm() {
        String page = page(TIES, "&view=table&sort=-n");
        assertEquals(
                List.of("10", "3", "2"), all(page, "class=\"number short\">(?:<[^>]+>)?(\\d+)<"));
        assertTrue(page.contains("19 June 2024"), page);
        String share = page("SELECT (0.79e0 AS ?sure) {}", "");
        assertTrue(share.contains(">79%<"), share);
        assertFalse(share.contains("xsd:double"), share);
    }

    @Test
    void theAnswerIsInTheLanguageOfTheReader() {
        var page =
                RUNNING.ask()
                        .get(
                                "query?locale=id&query=" + encoded(PREFIXES + TIES),
                                "Accept",
                                "text/html");
        assertTrue(page.body().contains("Korea Utara"), page.body());
        assertTrue(page.body().contains("19 Juni 2024"), page.body());
    }

    @Test
    void aCutAnswerSaysHowMuchThereIs() {
        String numbers = "VALUES %s { 0 1 2 3 4 5 6 7 8 9 }";
        String page =
                page(
                        "SELECT * { %s %s %s %s }"
                                .formatted(
                                        numbers.formatted("?a"),
                                        numbers.formatted("?b"),
                                        numbers.formatted("?c"),
                                        "VALUES ?d { 1 2 }"),
                        "");
        assertTrue(page.contains("first 1,000 of 2,000 rows"), page);
        assertTrue(page.contains("Take all as CSV"), page);
    }
}
