package org.demarche.web.sparql;

import static org.demarche.web.Asker.encoded;
import static org.demarche.web.Asker.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.demarche.web.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an answer is written in, by what the client says it takes.
class AnswerFormatsTest {
    private static final String ROWS = "SELECT ?s { ?s ?p ?o } LIMIT 1";
    private static final String GRAPH = "CONSTRUCT WHERE { ?s ?p ?o }";
    private static final String QUADS =
            "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }";
    private static final String FORM = "application/x-www-form-urlencoded";

    @RegisterExtension private static final RunningServer RUNNING = RunningServer.example();

    private static void isRefused(HttpResponse<String> answer, int status, String words) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(words), answer.body());
        assertEquals(1, answer.body().lines().count(), answer.body());
        assertTrue(type(answer).startsWith("text/plain"), type(answer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html;q=0.1, application/sparql-results+json | application/sparql-results+json",
                "APPLICATION/SPARQL-RESULTS+JSON | application/sparql-results+json",
                "text/xml | text/xml",
                "application/xml | application/xml",
                "application/json | application/json",
                "text/* | text/csv",
                "text/csv;q=0.5, text/tab-separated-values;q=0.7 | text/tab-separated-values",
                "text/csv, application/sparql-results+json | application/sparql-results+json",
                "application/sparql-results+json;q=0, */* | application/sparql-results+xml",
                "*/* | application/sparql-results+json",
                "image/png, */*;q=0.1 | application/sparql-results+json",
                "text/html, text/csv | text/csv"
            })
    void rowsComeAsTheHeaderWantsThem(String accept, String expected) {
        var answer = RUNNING.ask().query(ROWS, "Accept", accept);
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(type(answer).startsWith(expected), type(answer));
        assertEquals(
                "Accept, Accept-Encoding", answer.headers().firstValue("Vary").orElse("").strip());
    }

    @Test
    void withoutAHeaderRowsAreJsonAndGraphsTurtle() {
        assertTrue(type(RUNNING.ask().query(ROWS)).startsWith("application/sparql-results+json"));
        assertTrue(
                type(RUNNING.ask().query("ASK {}")).startsWith("application/sparql-results+json"));
        assertTrue(type(RUNNING.ask().query(GRAPH)).startsWith("text/turtle"));
        assertTrue(type(RUNNING.ask().query("DESCRIBE <urn:x>")).startsWith("text/turtle"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json;q=0",
                "image/png",
                "text/turtle",
                "*/*;q=0"
            })
    void whatNothingFitsIs406WithAList(String accept) {
        isRefused(
                RUNNING.ask().query(ROWS, "Accept", accept), 406, "application/sparql-results+xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
            })
    void browsersGetAPage(String accept) {
        var answer = RUNNING.ask().query(ROWS, "Accept", accept);
        assertTrue(type(answer).startsWith("text/html"), type(answer));
    }

    @ParameterizedTest
    @CsvSource({
        "json,application/sparql-results+json",
        "XML,application/sparql-results+xml",
        "csv,text/csv",
        "tsv,text/tab-separated-values",
        "text/csv,text/csv",
        "application/sparql-results+json,application/sparql-results+json"
    })
    void rowsComeByShortNames(String name, String expected) {
        for (String parameter : new String[] {"format", "output", "results"}) {
            var answer =
                    RUNNING.ask()
                            .get(
                                    "sparql?"
                                            + parameter
                                            + "="
                                            + encoded(name)
                                            + "&query="
                                            + encoded(ROWS));
            assertTrue(type(answer).startsWith(expected), type(answer));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ttl,text/turtle",
        "turtle,text/turtle",
        "nt,application/n-triples",
        "ntriples,application/n-triples",
        "nq,application/n-quads",
        "nquads,application/n-quads",
        "trig,application/trig",
        "jsonld,application/ld+json",
        "json-ld,application/ld+json",
        "json,application/ld+json",
        "rdf,application/rdf+xml",
        "rdfxml,application/rdf+xml",
        "rdf+xml,application/rdf+xml",
        "xml,application/rdf+xml",
        "text/turtle,text/turtle",
        "application/ld+json,application/ld+json"
    })
    void graphsComeByShortNames(String name, String expected) {
        for (String written : new String[] {name, encoded(name)}) {
            var answer = RUNNING.ask().get("sparql?format=" + written + "&query=" + encoded(GRAPH));
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(type(answer).startsWith(expected), type(answer));
        }
    }

    @Test
    void aNameThatDoesNotFitIsRefused() {
        isRefused(RUNNING.ask().get("sparql?format=csv&query=" + encoded(GRAPH)), 400, "turtle");
        isRefused(
                RUNNING.ask().get("sparql?format=text/csv&query=" + encoded(GRAPH)), 400, "turtle");
        isRefused(RUNNING.ask().get("sparql?format=ttl&query=" + encoded(ROWS)), 400, "csv");
        isRefused(RUNNING.ask().get("sparql?format=pdf&query=" + encoded(ROWS)), 400, "csv");
        isRefused(RUNNING.ask().get("sparql?format=ttl&query=" + encoded(QUADS)), 400, "trig");
    }

    @Test
    void namedGraphsOfConstructAreKeptOrRefused() {
        assertTrue(type(RUNNING.ask().query(QUADS)).startsWith("application/trig"));
        for (String accept :
                new String[] {"application/n-quads", "application/trig", "application/ld+json"}) {
            var answer = RUNNING.ask().query(QUADS, "Accept", accept);
            assertTrue(answer.body().matches("(?s).*article[:/]two.*"), answer.body());
            assertTrue(type(answer).startsWith(accept), type(answer));
        }
        var other = RUNNING.ask().query(QUADS, "Accept", "text/turtle, application/n-quads;q=0.2");
        assertTrue(type(other).startsWith("application/n-quads"), type(other));
        isRefused(RUNNING.ask().query(QUADS, "Accept", "text/turtle"), 406, "application/trig");
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, FORM + ";charset=UTF-8", FORM + "; Charset=\"utf-8\""})
    void formsAreUtf8(String contentType) {
        var answer =
                RUNNING.ask()
                        .send(
                                "POST",
                                "sparql",
                                "query="
                                        + encoded(
                                                "SELECT (\"Türkiye → ☃ \\U0001F600😀\" AS ?x) (STRLEN(\"ü\") AS ?n) {}"),
                                "Content-Type",
                                contentType,
                                "Accept",
                                "text/csv");
        assertEquals("x,n\r\nTürkiye → ☃ 😀😀,1\r\n", answer.body());
    }

    @Test
    void foreignLettersThatAreNotEncodedAreUtf8Too() {
        var answer =
                RUNNING.ask()
                        .send(
                                "POST",
                                "sparql",
                                "format=csv&query=SELECT (STRLEN(\"Türkiye\") AS ?n) {}",
                                "Content-Type",
                                FORM);
        assertEquals("n\r\n7\r\n", answer.body());
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        for (String contentType : new String[] {"application/sparql-query", FORM}) {
            String body = contentType.equals(FORM) ? "query=%EF%BB%BFASK%7B%7D" : "\uFEFFASK {}";
            assertEquals(
                    200,
                    RUNNING.ask()
                            .send("POST", "sparql", body, "Content-Type", contentType)
                            .statusCode());
        }
    }

    @Test
    void otherCharsetsAndBrokenOnesAreRefused() {
        isRefused(
                RUNNING.ask()
                        .send(
                                "POST",
                                "sparql",
                                "query=ASK{}",
                                "Content-Type",
                                FORM + ";charset=latin1"),
                415,
                "UTF-8");
        isRefused(RUNNING.ask().get("sparql?query=ASK%7B%7D%FC"), 400, "UTF-8");
        isRefused(
                RUNNING.ask().send("POST", "sparql", "query=ASK{}%2", "Content-Type", FORM),
                400,
                "%25");
    }

    @Test
    void answersAreCompressedForWhoTakesIt() throws IOException, InterruptedException {
        String query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } LIMIT 9000";
        byte[] plain = bytes(query, "identity");
        assertTrue(plain.length > 1 << 20, "larger than what is held back");
        for (String accept : new String[] {"gzip", "br, GZIP;q=0.5", "*"}) {
            byte[] zipped = bytes(query, accept);
            assertTrue(zipped.length < plain.length / 5, zipped.length + " bytes");
            try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
                assertEquals(
                        new String(plain, StandardCharsets.UTF_8),
                        new String(unzipped.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertEquals(plain.length, bytes(query, "gzip;q=0, *").length);
    }

    private static byte[] bytes(String query, String encoding)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    RUNNING.server().address()
                                                            + "sparql?format=csv&query="
                                                            + encoded(query)))
                                    .header("Accept-Encoding", encoding)
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }
    }

    @Test
    void methodsAreToldApart() {
        var options = RUNNING.ask().send("OPTIONS", "sparql", null);
        assertEquals("GET, HEAD, POST, OPTIONS", options.headers().firstValue("Allow").orElse(""));
        var put = RUNNING.ask().send("PUT", "sparql", "x");
        isRefused(put, 405, "GET or POST");
        assertEquals("GET, HEAD, POST, OPTIONS", put.headers().firstValue("Allow").orElse(""));
        var head = RUNNING.ask().send("HEAD", "sparql?query=" + encoded(ROWS), null);
        assertTrue(head.headers().firstValueAsLong("Content-Length").orElse(0) > 10);
        assertEquals(200, RUNNING.ask().send("HEAD", "sparql", null).statusCode());
    }

    @Test
    void whatIsTooLongHasItsOwnStatus() {
        String long3 = "x".repeat(3_000_000);
        isRefused(
                RUNNING.ask()
                        .send("POST", "sparql", "query=ASK{}%23" + long3, "Content-Type", FORM),
                413,
                "50000 characters");
        isRefused(
                RUNNING.ask().get("sparql?query=ASK%7B%7D%23" + long3.substring(0, 100_000)),
                414,
                "POST");
        isRefused(
                RUNNING.ask().query("ASK {}", "X-Long", long3.substring(0, 100_000)),
                431,
                "headers");
    }

    @Test
    void rdfXmlThatCannotNameAPropertyIsRefused() {
        var answer =
                RUNNING.ask()
                        .query(
                                "CONSTRUCT { <urn:a> <http://example.org/1> 2 } {}",
                                "Accept",
                                "application/rdf+xml");
        isRefused(answer, 406, "text/turtle");
    }
}
