package org.demarche.web.writing;

import static org.demarche.web.Asker.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.demarche.store.Store;
import org.demarche.web.Asker;
import org.demarche.web.Example;
import org.demarche.web.RunningServer;
import org.demarche.web.Server;
import org.demarche.web.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be sent to `/ds`, whatever is in it.
class WritingBoundsTest {
    private static final String RIGHT = Asker.basic("demarche", "secret");
    private static final String UPDATE = "application/sparql-update";
    private static final String TURTLE = "text/turtle";
    private static final String FORM = "application/x-www-form-urlencoded";

    @RegisterExtension
    private static final RunningServer RUNNING =
            new RunningServer(
                    Example::store, Settings.reading(0).withPassword(Optional.of("secret")));

    private static HttpResponse<String> send(String method, String path, String type, String body) {
        return RUNNING.ask().send(method, path, body, "Content-Type", type, "Authorization", RIGHT);
    }

    private static boolean holds(String pattern) {
        return RUNNING.ask()
                .query("ASK { " + pattern + " }", Asker.Format.JSON)
                .body()
                .contains("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "union",
                "urn:x-arq:UnionGraph",
                "urn:x-arq:DefaultGraph",
                "urn:x-arq:DefaultGraphNode",
                "URN:x-ARQ:UnionGraph",
                "urn:x-arq:anything"
            })
    void noSignOfTheStoreIsAGraph(String name) {
        long commits = RUNNING.store().commits();
        for (String method : new String[] {"PUT", "POST", "DELETE", "GET", "HEAD"}) {
            var answer =
                    send(method, "ds?graph=" + encoded(name), TURTLE, "<urn:a> <urn:b> <urn:c> .");
            assertEquals(400, answer.statusCode(), method + answer.body());
        }
        for (String parameter : new String[] {"using-graph-uri", "using-named-graph-uri"}) {
            var answer =
                    send(
                            "POST",
                            "ds?" + parameter + "=" + encoded(name),
                            UPDATE,
                            "INSERT { GRAPH <urn:g> { ?s ?p ?o } } WHERE { ?s ?p ?o }");
            assertEquals(400, answer.statusCode(), parameter + answer.body());
        }
        var quads =
                send(
                        "POST",
                        "ds",
                        "application/n-quads",
                        "<urn:a> <urn:b> <urn:c> <urn:x-arq:UnionGraph> .");
        assertEquals(400, quads.statusCode(), quads.body());
        assertEquals(commits, RUNNING.store().commits());
        assertTrue(holds("?s a <https://w3id.org/demarche/ontology#State>"));
    }

    @Test
    void formsAreReadAsUtf8() {
        String form =
                "update="
                        + encoded(
                                "INSERT DATA { GRAPH <urn:u> { <urn:u> <urn:p> \"Türkiye ☃ 𝄞\" } }");
        assertEquals(200, send("POST", "ds", FORM, form).statusCode());
        assertTrue(holds("<urn:u> <urn:p> \"Türkiye ☃ 𝄞\""));
    }

    @Test
    void whatIsNoUtf8IsRefused() throws IOException, InterruptedException {
        byte[] body =
                "INSERT DATA { GRAPH <urn:l> { <urn:u> <urn:p> \"Türkiye\" } }"
                        .getBytes(StandardCharsets.ISO_8859_1);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(RUNNING.server().address() + "ds"))
                        .header("Content-Type", UPDATE)
                        .header("Authorization", RIGHT)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(400, answer.statusCode());
            assertTrue(answer.body().contains("UTF-8"), answer.body());
        }
        assertTrue(!holds("GRAPH <urn:l> { ?s ?p ?o }"));
    }

    @Test
    void anUpdateThatIsTooLongIs413() {
        String data = "<urn:s> <urn:p> \"" + "x".repeat(33 << 20) + "\"";
        String update = "INSERT DATA { GRAPH <urn:long> { " + data + " } }";
        var answer = send("POST", "ds", UPDATE, update);
        assertEquals(413, answer.statusCode(), answer.body());
        assertEquals(1, answer.body().lines().count(), answer.body());
        assertTrue(!holds("GRAPH <urn:long> { ?s ?p ?o }"));
    }

    @Test
    void quadsWithoutAGraphAreSeenByReaders() {
        var answer = send("POST", "ds", "application/n-quads", "<urn:a> <urn:b> <urn:bare> .");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(holds("GRAPH <https://w3id.org/demarche/default> { ?s ?p <urn:bare> }"));
    }

    @Test
    void triplesDoNotReplaceTheWholeStore() {
        var answer = send("PUT", "ds", TURTLE, "<urn:a> <urn:b> <urn:c> .");
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(holds("?s a <https://w3id.org/demarche/ontology#State>"));
    }

    @Test
    void aPutOfTheSameChangesNothing() {
        String triples = "<urn:s> <urn:p> 1 , 01 , \"x\"@en .";
        send("PUT", "ds?graph=urn:x:same", TURTLE, triples);
        long commits = RUNNING.store().commits();
        assertEquals(200, send("PUT", "ds?graph=urn:x:same", TURTLE, triples).statusCode());
        assertEquals(commits, RUNNING.store().commits());
    }

    @Test
    void theEndOfTheServerEndsAnUpdate(@TempDir Path other) throws InterruptedException {
        try (Store mine = Example.store(other)) {
            Server closing =
                    Server.start(mine, Settings.reading(0).withPassword(Optional.of("secret")));
            var asker = new Asker(closing);
            String endless =
                    "INSERT { GRAPH <urn:x> { ?a ?b 1 } } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x FILTER(?x = 77) }";
            asker.query("ASK {}");
            var answer =
                    CompletableFuture.supplyAsync(
                            () ->
                                    asker.send(
                                            "POST",
                                            "ds",
                                            endless,
                                            "Content-Type",
                                            UPDATE,
                                            "Authorization",
                                            RIGHT),
                            Thread::startVirtualThread);
            Thread.sleep(1_000);
            long began = System.nanoTime();
            closing.close();
            assertEquals(503, answer.join().statusCode());
            assertTrue(System.nanoTime() - began < 8_000_000_000L, "the end took too long");
            assertEquals(1, mine.commits());
        }
    }
}
