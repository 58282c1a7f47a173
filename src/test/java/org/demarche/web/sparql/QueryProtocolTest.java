package org.demarche.web.sparql;

import static org.demarche.web.Asker.encoded;
import static org.demarche.web.Asker.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.web.Asker;
import org.demarche.web.Example;
import org.demarche.web.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryProtocolTest {
    private static final String STATES =
            Example.PREFIXES
                    + "SELECT ?s ?label { ?s a dem:State ; rdfs:label ?label } ORDER BY ?s ?label";
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

    @RegisterExtension private static final RunningServer RUNNING = RunningServer.example();

    @Test
    void anyFormatIsJson() {
        var answer = RUNNING.ask().query(STATES, "Accept", "*/*");
        assertEquals(200, answer.statusCode());
        assertTrue(type(answer).startsWith("application/sparql-results+json"), type(answer));
        assertTrue(answer.body().contains("Korea Utara"));
    }

    @Test
    void theHighestPriorityWins() {
        var answer =
                RUNNING.ask()
                        .query(
                                STATES,
                                "Accept",
                                "application/sparql-results+json;q=0.3, text/csv;q=0.9");
        assertTrue(type(answer).startsWith("text/csv"), type(answer));
    }

    @Test
    void aFormatThatCannotBeWrittenIs406() {
        var answer = RUNNING.ask().query(STATES, "Accept", "image/png");
        assertEquals(406, answer.statusCode());
        assertTrue(answer.body().contains("text/csv"), answer.body());
    }

    @Test
    void aGraphAsCsvIs406() {
        assertEquals(
                406,
                RUNNING.ask()
                        .query("CONSTRUCT WHERE { ?s ?p ?o }", "Accept", "text/csv")
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource({"JSON,'\"bindings\"'", "XML,<sparql", "CSV,'s,label'", "TSV,?s\t?label"})
    void tablesComeInEveryFormat(Asker.Format format, String sign) {
        var answer = RUNNING.ask().query(STATES, format);
        assertTrue(type(answer).startsWith(format.type), type(answer));
        assertTrue(answer.body().contains(sign), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "TURTLE,dem:supports",
        "NTRIPLES,<https://w3id.org/demarche/ontology#supports>",
        "JSONLD,@id",
        "RDFXML,<rdf:RDF"
    })
    void graphsComeInEveryFormat(Asker.Format format, String sign) {
        var answer =
                RUNNING.ask()
                        .query(Example.PREFIXES + "CONSTRUCT WHERE { ?s dem:supports ?o }", format);
        assertEquals(200, answer.statusCode());
        assertTrue(type(answer).startsWith(format.type), type(answer));
        assertTrue(answer.body().contains(sign), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "csv,text/csv",
        "json,application/sparql-results+json",
        "xml,application/sparql-results+xml"
    })
    void theParameterFormatOverridesAccept(String format, String type) {
        var answer =
                RUNNING.ask()
                        .get(
                                "sparql?format=" + format + "&query=" + encoded(STATES),
                                "Accept",
                                "text/html");
        assertTrue(type(answer).startsWith(type), type(answer));
    }

    @Test
    void askAnswersYes() {
        assertTrue(
                RUNNING.ask().query("ASK { ?s ?p ?o }", Asker.Format.JSON).body().contains("true"));
    }

    @Test
    void describeWithoutAPatternAnswersTurtle() {
        var answer =
                RUNNING.ask()
                        .query(
                                "DESCRIBE <https://w3id.org/demarche/id/state/PRK>",
                                "Accept",
                                "*/*");
        assertTrue(type(answer).startsWith("text/turtle"), type(answer));
        assertTrue(answer.body().contains("North Korea"), answer.body());
    }

    @Test
    void aFormCanBePosted() {
        var answer =
                RUNNING.ask()
                        .send(
                                "POST",
                                "sparql",
                                "query=" + encoded(STATES),
                                "Content-Type",
                                "application/x-www-form-urlencoded");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Russia"));
    }

    @Test
    void aQueryCanBePostedDirectly() {
        var answer =
                RUNNING.ask()
                        .send(
                                "POST",
                                "sparql",
                                STATES,
                                "Content-Type",
                                "application/sparql-query",
                                "Accept",
                                "text/csv");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Russia"));
    }

    @Test
    void anotherMediaTypeIs415() {
        assertEquals(
                415,
                RUNNING.ask()
                        .send("POST", "sparql", STATES, "Content-Type", "text/plain")
                        .statusCode());
    }

    @Test
    void theDefaultGraphIsTheUnionOfAll() {
        assertTrue(RUNNING.ask().query(STATES, Asker.Format.CSV).body().lines().count() == 4);
    }

    @Test
    void anArticleIsFoundByItsGraph() {
        var answer =
                RUNNING.ask()
                        .query(
                                Example.PREFIXES + "SELECT ?g { GRAPH ?g { ?s dem:supports ?o } }",
                                Asker.Format.CSV);
        assertTrue(answer.body().contains(Example.ONE), answer.body());
    }

    @Test
    void defaultGraphUriNarrows() {
        var answer =
                RUNNING.ask()
                        .get(
                                "sparql?format=csv&query="
                                        + encoded(COUNT)
                                        + "&default-graph-uri="
                                        + encoded(Example.TWO));
        assertEquals("n\r\n4\r\n", answer.body());
    }

    @Test
    void twoDefaultGraphsAreMerged() {
        var answer =
                RUNNING.ask()
                        .get(
                                "sparql?format=csv&query="
                                        + encoded(COUNT)
                                        + "&default-graph-uri="
                                        + encoded(Example.ONE)
                                        + "&default-graph-uri="
                                        + encoded(Example.TWO));
        assertEquals("n\r\n13\r\n", answer.body());
    }

    @Test
    void namedGraphUriNarrows() {
        var answer =
                RUNNING.ask()
                        .get(
                                "sparql?format=csv&query="
                                        + encoded("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }")
                                        + "&named-graph-uri="
                                        + encoded(Example.TWO));
        assertEquals("g\r\n" + Example.TWO + "\r\n", answer.body());
    }

    @Test
    void fromInTheQueryNarrows() {
        var answer =
                RUNNING.ask()
                        .query(
                                "SELECT (COUNT(*) AS ?n) FROM <" + Example.TWO + "> { ?s ?p ?o }",
                                Asker.Format.CSV);
        assertEquals("n\r\n4\r\n", answer.body());
    }

    @Test
    void anUnknownParameterIsIgnored() {
        assertEquals(
                200, RUNNING.ask().get("sparql?colour=red&query=" + encoded(STATES)).statusCode());
    }

    @Test
    void noQueryAndTwoQueriesAre400() {
        assertEquals(400, RUNNING.ask().get("sparql?format=json").statusCode());
        assertEquals(400, RUNNING.ask().get("sparql?query=ASK%7B%7D&query=ASK%7B%7D").statusCode());
    }

    @Test
    void aSyntaxErrorNamesLineAndColumn() {
        var answer = RUNNING.ask().query("SELECT * {\n ?s ?p }");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().startsWith("The query cannot be read: "), answer.body());
        assertTrue(answer.body().contains("line 2, column 8"), answer.body());
        assertEquals(1, answer.body().lines().count());
        assertTrue(type(answer).startsWith("text/plain"), type(answer));
    }

    @Test
    void aSyntaxErrorKeepsForeignLetters() {
        var answer = RUNNING.ask().query("SELECT * { ?s → ?o }");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("line 1"), answer.body());
    }

    @Test
    void anUndeclaredPrefixIsNamed() {
        var answer = RUNNING.ask().query("SELECT * { ?s foo:bar ?o }");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("foo:bar"), answer.body());
    }

    @Test
    void headAnswersLikeGetWithoutABody() {
        var answer =
                RUNNING.ask()
                        .send(
                                "HEAD",
                                "sparql?query=" + encoded(STATES),
                                null,
                                "Accept",
                                "text/csv");
        assertEquals(200, answer.statusCode());
        assertTrue(type(answer).startsWith("text/csv"), type(answer));
        assertEquals("", answer.body());
    }

    @Test
    void theBareAddressDescribesTheService() {
        var answer = RUNNING.ask().get("sparql", "Accept", "text/turtle");
        assertTrue(type(answer).startsWith("text/turtle"), type(answer));
        assertTrue(answer.body().contains("sd:UnionDefaultGraph"), answer.body());
        assertTrue(
                answer.body().contains("<" + RUNNING.server().address() + "sparql>"),
                answer.body());
        assertFalse(answer.body().contains("SPARQL11Update"));
    }

    @Test
    void otherSitesMayAsk() {
        var answer = RUNNING.ask().query("ASK {}", "Origin", "https://example.org");
        assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        var preflight =
                RUNNING.ask()
                        .send(
                                "OPTIONS",
                                "sparql",
                                null,
                                "Origin",
                                "https://example.org",
                                "Access-Control-Request-Method",
                                "POST");
        assertEquals(200, preflight.statusCode());
        assertTrue(
                preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Methods")
                        .orElse("")
                        .contains("POST"));
    }

    @Test
    void putAndDeleteAre405() {
        assertEquals(405, RUNNING.ask().send("PUT", "sparql", "x").statusCode());
        assertEquals(405, RUNNING.ask().send("DELETE", "sparql?graph=urn:x", null).statusCode());
    }
}
