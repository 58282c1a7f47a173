package org.demarche.web.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.demarche.store.Store;
import org.demarche.web.Asker;
import org.demarche.web.Example;
import org.demarche.web.Server;
import org.demarche.web.Settings;
import org.demarche.web.guard.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Updates that would harm: each is refused or ended in time, leaves nothing behind and disturbs
/// nobody.
class HostileUpdatesTest {
    private static final String PASSWORD = "secret";
    private static final Duration TIME = Duration.ofMillis(1500);
    private static final long GRACE_MILLIS = 2_000;

    @TempDir private static Path folder;
    private static Store store;
    private static Server server;
    private static Asker ask;

    private record Hostile(String name, List<Integer> statuses, String update) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void start() {
        store = Example.store(folder);
        Txn.executeWrite(
                store.dataset(),
                () -> {
                    for (int i = 0; i < 600; i++) {
                        store.dataset()
                                .add(
                                        Quad.create(
                                                NodeFactory.createURI("urn:fill"),
                                                NodeFactory.createURI("urn:s" + i),
                                                NodeFactory.createURI("urn:p"),
                                                NodeFactory.createURI("urn:o" + i)));
                    }
                });
        Limits limits = new Limits(TIME, 4, 50_000, 2_000, 1_000);
        server =
                Server.start(
                        store,
                        Settings.reading(0).withPassword(Optional.of(PASSWORD)).withLimits(limits));
        ask = new Asker(server);
        assertEquals(204, update("INSERT DATA { GRAPH <urn:good> { <urn:s> <urn:p> 0 } }"));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    static Stream<Hostile> hostile() throws IOException {
        try (InputStream file =
                HostileUpdatesTest.class.getResourceAsStream("/hostile/updates.txt")) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^### ")).skip(1).map(HostileUpdatesTest::one);
        }
    }

    private static Hostile one(String block) {
        String head = block.lines().findFirst().orElseThrow();
        int colon = head.lastIndexOf(": ");
        return new Hostile(
                head.substring(0, colon),
                Arrays.stream(head.substring(colon + 2).split(" ")).map(Integer::valueOf).toList(),
                block.substring(head.length() + 1));
    }

    private static HttpResponse<String> send(String update) {
        return ask.send(
                "POST",
                "ds",
                update,
                "Content-Type",
                "application/sparql-update",
                "Authorization",
                Asker.basic("demarche", PASSWORD));
    }

    private static int update(String text) {
        return send(text).statusCode();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isEndedAndLeavesNothingBehind(Hostile hostile) {
        long commits = store.commits();
        long began = System.nanoTime();
        var answer =
                CompletableFuture.supplyAsync(
                        () -> send(hostile.update()), Thread::startVirtualThread);
        long asked = System.nanoTime();
        assertEquals(200, ask.query("ASK { ?s ?p ?o }").statusCode(), "readers meanwhile");
        assertTrue(millis(asked) < 1_000, "a reader waited " + millis(asked) + " ms");
        HttpResponse<String> told = answer.join();
        long took = millis(began);
        assertTrue(hostile.statuses().contains(told.statusCode()), told.statusCode() + told.body());
        assertEquals(1, told.body().lines().count(), told.body());
        assertTrue(told.body().length() < 600, told.body());
        assertTrue(took < TIME.toMillis() + GRACE_MILLIS, "took " + took + " ms");
        assertEquals(commits, store.commits(), "something was written");
        assertEquals(
                204,
                update("INSERT DATA { GRAPH <urn:good> { <urn:s> <urn:p> %d } }".formatted(began)));
        assertTrue(millis(began) < TIME.toMillis() + 2 * GRACE_MILLIS, "the next one waited");
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    @Test
    void thereAreMany() throws IOException {
        assertTrue(hostile().count() >= 40);
    }

    /// Two long ones at once: the second waits for the first, both end, readers go on.
    @Test
    void oneWriterAtATimeWhileReadersGoOn() {
        String slow =
                "INSERT { GRAPH <urn:x> { ?a ?b ?l } } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?l = 7) }";
        var first = CompletableFuture.supplyAsync(() -> send(slow), Thread::startVirtualThread);
        var second = CompletableFuture.supplyAsync(() -> send(slow), Thread::startVirtualThread);
        while (!first.isDone() || !second.isDone()) {
            long asked = System.nanoTime();
            assertEquals(200, ask.query("ASK { ?s ?p ?o }").statusCode());
            assertTrue(millis(asked) < 1_000, "a reader waited " + millis(asked) + " ms");
        }
        assertEquals(503, first.join().statusCode());
        assertEquals(503, second.join().statusCode());
        assertEquals("5", second.join().headers().firstValue("Retry-After").orElse(""));
    }

    @Test
    void eachOperationSeesWhatThoseBeforeChanged() {
        assertEquals(
                204,
                update(
                        """
                        INSERT DATA { GRAPH <urn:a> { <urn:s> <urn:p> 01, "x"@en . <urn:t> <urn:p> 2 } } ;
                        DELETE DATA { GRAPH <urn:a> { <urn:s> <urn:p> 1 } } ;
                        WITH <urn:a> DELETE { ?s ?p ?o } INSERT { ?s <urn:q> ?o } WHERE { ?s ?p ?o FILTER(isNumeric(?o)) } ;
                        INSERT { GRAPH <urn:b> { ?s <urn:seen> ?g } } WHERE { GRAPH ?g { ?s <urn:q> 2 } } ;
                        COPY <urn:b> TO <urn:c> ; MOVE <urn:c> TO <urn:d> ; ADD <urn:b> TO <urn:d> ;
                        INSERT { GRAPH <urn:e> { ?s <urn:of> ?g } } USING <urn:d> USING NAMED <urn:a> WHERE { ?s <urn:seen> ?x GRAPH ?g { ?s ?p ?o } } ;
                        WITH <urn:new> INSERT { <urn:s> <urn:p> <urn:empty> } WHERE { FILTER NOT EXISTS { ?s ?p ?o } } ;
                        INSERT { GRAPH <urn:f> { ?s <urn:whole> ?n } } WHERE { { SELECT ?s (COUNT(*) AS ?n) { ?s <urn:q> ?o } GROUP BY ?s } }
                        """));
        holds("GRAPH <urn:a> { <urn:s> <urn:p> 'x'@en . <urn:t> <urn:q> 2 }", true);
        holds("GRAPH <urn:a> { <urn:s> <urn:p> 1 }", false);
        holds("GRAPH <urn:a> { <urn:t> <urn:p> ?o }", false);
        holds("GRAPH <urn:b> { <urn:t> <urn:seen> <urn:a> }", true);
        holds("GRAPH <urn:c> { ?s ?p ?o }", false);
        holds("GRAPH <urn:d> { <urn:t> <urn:seen> <urn:a> }", true);
        holds("GRAPH <urn:e> { <urn:t> <urn:of> <urn:a> }", true);
        holds("GRAPH <urn:new> { <urn:s> <urn:p> <urn:empty> }", true);
        holds("GRAPH <urn:f> { <urn:t> <urn:whole> 1 }", true);
        assertEquals(
                204,
                update(
                        "DROP GRAPH <urn:a> ; CLEAR SILENT GRAPH <urn:b> ; DELETE WHERE { GRAPH <urn:d> { ?s ?p ?o } GRAPH <urn:e> { ?s ?q ?r } }"));
        for (String graph : List.of("a", "b", "d", "e")) {
            holds("GRAPH <urn:%s> { ?s ?p ?o }".formatted(graph), false);
        }
    }

    @Test
    void theWordIndexStaysInStep() {
        String text = "<https://w3id.org/demarche/ontology#text>";
        String search = "?s <http://jena.apache.org/text#query> (%s 'perdamaian')".formatted(text);
        assertEquals(
                204,
                update(
                        "INSERT DATA { GRAPH <urn:w> { <urn:w1> %1$s 'perdamaian abadi'@id . <urn:w2> %1$s 'Perdamaian'@id } }"
                                .formatted(text)));
        holds(search, true);
        assertEquals(400, update("DROP GRAPH <urn:w> ; ADD <urn:none> TO <urn:w>"));
        holds(search, true);
        assertEquals(
                204,
                update(
                        "INSERT { GRAPH <urn:hits> { ?s <urn:hit> true } } WHERE { %s }"
                                .formatted(search)));
        holds("GRAPH <urn:hits> { <urn:w1> <urn:hit> true . <urn:w2> <urn:hit> true }", true);
        assertEquals(204, update("DROP GRAPH <urn:w>"));
        holds(search, false);
    }

    private static void holds(String pattern, boolean expected) {
        var answer = ask.query("ASK { " + pattern + " }", Asker.Format.JSON);
        assertTrue(answer.body().contains("" + expected), pattern + " gave " + answer.body());
    }
}
