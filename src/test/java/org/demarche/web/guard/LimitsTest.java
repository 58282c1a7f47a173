package org.demarche.web.guard;

import static org.demarche.web.Asker.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.query.QueryFactory;
import org.demarche.store.Endpoint;
import org.demarche.store.Store;
import org.demarche.store.StoreException;
import org.demarche.web.Asker;
import org.demarche.web.Example;
import org.demarche.web.Server;
import org.demarche.web.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    private static final String ALL_PAIRS =
            "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x }";
    private static final String FOREVER = "SELECT (COUNT(*) AS ?count) " + ALL_PAIRS;

    @TempDir private static Path folder;
    private static Store store;
    private static Server server;
    private static Asker ask;

    @BeforeAll
    static void start() {
        store = Example.store(folder);
        var limits =
                new Limits(Duration.ofMillis(1500), 1, 5_000, 100_000_000, 10)
                        .withPlaces(
                                new PlaceLimits(
                                        8, Duration.ofMillis(100), Duration.ofSeconds(2), 2, 0.9));
        server = Server.start(store, Settings.reading(0).withLimits(limits));
        ask = new Asker(server);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static void isRefused(HttpResponse<String> answer, int status, String words) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(words), answer.body());
        assertEquals(1, answer.body().lines().count(), answer.body());
        assertTrue(Asker.type(answer).startsWith("text/plain"), Asker.type(answer));
    }

    @Test
    void aSlowQueryIsStoppedWithASentence() {
        isRefused(ask.query(FOREVER), 503, "1500 milliseconds");
    }

    @Test
    void aRequestsOwnTimeoutCounts() {
        isRefused(
                ask.get("sparql?timeout=1&query=" + encoded(FOREVER)), 503, "longer than a second");
    }

    @Test
    void aTimeoutThatIsNoNumberIsRefused() {
        isRefused(ask.get("sparql?timeout=soon&query=ASK%7B%7D"), 400, "timeout");
    }

    @Test
    void aLargeAnswerCutInTheMiddleBreaksTheConnectionOff() {
        for (Asker.Format format : List.of(Asker.Format.CSV, Asker.Format.JSON)) {
            AssertionError broken =
                    assertThrows(
                            AssertionError.class, () -> ask.query("SELECT * " + ALL_PAIRS, format));
            assertInstanceOf(IOException.class, broken.getCause());
        }
    }

    @Test
    void theCommandLineTellsThatAnAnswerIsCut() {
        try (var endpoint = new Endpoint(server.address())) {
            for (String query : List.of("SELECT * " + ALL_PAIRS, FOREVER)) {
                String told =
                        assertThrows(
                                        StoreException.class,
                                        () ->
                                                endpoint.ask(
                                                        QueryFactory.create(query),
                                                        run -> {
                                                            run.select().forEachRemaining(_ -> {});
                                                            return true;
                                                        }))
                                .getMessage();
                assertTrue(told.contains("cut: ") || told.contains("1500 milli"), told);
            }
        }
    }

    @Test
    void whoComesWhenAllPlacesAreTakenIsToldToComeAgain() throws InterruptedException {
        var first = CompletableFuture.supplyAsync(() -> ask.query(FOREVER));
        Thread.sleep(500);
        var second = ask.query("ASK {}");
        isRefused(second, 503, "ask again");
        assertEquals("5", second.headers().firstValue("Retry-After").orElse(""));
        assertEquals(503, first.join().statusCode());
        assertEquals(200, ask.query("ASK {}").statusCode());
    }

    @Test
    void aLongQueryIsRefused() {
        String query = "ASK { FILTER(\"" + "x".repeat(5_000) + "\" = \"y\") }";
        isRefused(ask.query(query), 413, "5000 characters");
        isRefused(
                ask.send("POST", "sparql", query, "Content-Type", "application/sparql-query"),
                413,
                "5000 characters");
    }

    @Test
    void anEndlessBodyIsRefused() {
        String query = "ASK {} #" + "x".repeat(5_000_000);
        isRefused(
                ask.send("POST", "sparql", query, "Content-Type", "application/sparql-query"),
                413,
                "5000 characters");
    }

    @Test
    void describeOfEverythingIsRefused() {
        isRefused(ask.query("DESCRIBE ?s { ?s ?p ?o }"), 400, "more than 10 statements");
    }

    @Test
    void constructOfEverythingIsRefused() {
        isRefused(ask.query("CONSTRUCT WHERE { ?s ?p ?o }"), 400, "more than 10 statements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a)\\\\1", "(?=a)b", "(?<!a)b", "(?>a+)b", "((a{99}){99}){99}"})
    void aRegexThatMayRunForeverIsRefused(String pattern) {
        isRefused(
                ask.query("ASK { ?s ?p ?o FILTER REGEX(STR(?o), '" + pattern + "') }"),
                400,
                "regular expression");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^Korea",
                "(utara|selatan)$",
                "Pasal [0-9]+",
                "a.*b",
                "[(+]+x?",
                "(a+)+$",
                "(a|a)*b",
                "(.*a){20}",
                "a*b*c*d*e*f",
                "\\\\(a+\\\\)"
            })
    void aPlainRegexRuns(String pattern) {
        assertEquals(
                200,
                ask.query("ASK { ?s ?p ?o FILTER REGEX(STR(?o), '" + pattern + "', 'i') }")
                        .statusCode());
    }

    @Test
    void aRegexMayComeFromAVariable() {
        String asked = "ASK { VALUES (?t ?r) { ('aab' '^a+b$') ('x' '(') } FILTER REGEX(?t, ?r) }";
        assertEquals(200, ask.query(asked).statusCode());
    }

    @Test
    void stringsThatDoubleAndDoubleAreRefused() {
        var query = new StringBuilder("SELECT (STRLEN(?x20) AS ?n) { BIND('ab' AS ?x0)");
        for (int i = 0; i < 20; i++) {
            query.append(" BIND(CONCAT(?x%d, ?x%d) AS ?x%d)".formatted(i, i, i + 1));
        }
        isRefused(ask.query(query + " }"), 400, "characters");
    }

    @Test
    void aRepeatedRepeatInAPathIsRefused() {
        isRefused(ask.query("ASK { ?s ((<urn:p>*)/<urn:q>)+ ?o }"), 400, "path");
        assertEquals(200, ask.query("ASK { ?s <urn:p>*/<urn:q>+ ?o }").statusCode());
    }

    @Test
    void bottomlessNestingIsRefused() {
        var query = "ASK { FILTER(" + "(".repeat(2_400) + "1" + ")".repeat(2_400) + ") }";
        int status = ask.query(query).statusCode();
        assertTrue(status == 200 || status == 400, "status " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE", "SERVICE SILENT", "OPTIONAL { SERVICE"})
    void anotherServerIsNotAsked(String service) {
        String close = service.startsWith("OPT") ? "}" : "";
        isRefused(
                ask.query(
                        "SELECT * { "
                                + service
                                + " <http://localhost:1/> { ?s ?p ?o } "
                                + close
                                + "}"),
                403,
                "SERVICE");
    }

    @Test
    void anotherServerIsNotAskedFromWithinExists() {
        isRefused(
                ask.query(
                        "ASK { FILTER EXISTS { { SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } } } }"),
                403,
                "SERVICE");
    }

    @Test
    void javaClassesAreNotCalled() {
        isRefused(ask.query("SELECT (<java:java.lang.System.exit>(1) AS ?x) {}"), 403, "java:");
        isRefused(ask.query("SELECT * { ?a <java:org.example.Thing> ?b }"), 403, "java:");
    }

    @Test
    void fromReadsNoFileAndNoAddress() {
        var answer =
                ask.query("SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }", Asker.Format.CSV);
        assertEquals("s,p,o\r\n", answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stylesheet", "callback", "force-accept"})
    void parametersThatReachIntoABrowserAreRefused(String name) {
        isRefused(ask.get("sparql?query=ASK%7B%7D&" + name + "=x"), 400, name);
    }

    @Test
    void aRowTooManyIsToldAsOne() {
        var limits = new Limits(Duration.ofSeconds(30), 8, 5_000, 5, 100);
        try (Server small = Server.start(store, Settings.reading(0).withLimits(limits))) {
            var asker = new Asker(small);
            for (Asker.Format format : List.of(Asker.Format.CSV, Asker.Format.XML)) {
                isRefused(asker.query("SELECT ?s { ?s ?p ?o }", format), 400, "5 rows");
            }
            var whole = asker.query("SELECT ?s { ?s ?p ?o } LIMIT 5", Asker.Format.CSV).body();
            assertEquals(6, whole.lines().count(), whole);
        }
    }
}
