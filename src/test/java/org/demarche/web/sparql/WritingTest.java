package org.demarche.web.sparql;

import static org.demarche.web.Asker.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.demarche.web.Asker;
import org.demarche.web.Example;
import org.demarche.web.RunningServer;
import org.demarche.web.Server;
import org.demarche.web.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {
    private static final String PASSWORD = "correct horse ☃";
    private static final String RIGHT = Asker.basic("demarche", PASSWORD);
    private static final String TURTLE = "text/turtle";
    private static final String UPDATE = "application/sparql-update";

    @RegisterExtension
    private static final RunningServer RUNNING =
            new RunningServer(
                    Example::store, Settings.reading(0).withPassword(Optional.of(PASSWORD)));

    private static HttpResponse<String> send(String method, String path, String type, String body) {
        return RUNNING.ask().send(method, path, body, "Content-Type", type, "Authorization", RIGHT);
    }

    private static HttpResponse<String> send(String method, String path) {
        return RUNNING.ask().send(method, path, null, "Authorization", RIGHT, "Accept", TURTLE);
    }

    private static String graph(String name) {
        return "ds?graph=" + encoded("urn:x:" + name);
    }

    private static boolean holds(String pattern) {
        return RUNNING.ask()
                .query("ASK { " + pattern + " }", Asker.Format.JSON)
                .body()
                .contains("true");
    }

    @Test
    void withoutAPasswordNobodyWrites() {
        try (Server shut = Server.start(RUNNING.store(), Settings.reading(0))) {
            for (String authorization : new String[] {"Basic ZGVtYXJjaGU6", RIGHT}) {
                var answer =
                        new Asker(shut)
                                .send(
                                        "POST",
                                        "ds",
                                        "CLEAR ALL",
                                        "Content-Type",
                                        UPDATE,
                                        "Authorization",
                                        authorization);
                assertEquals(403, answer.statusCode());
                assertTrue(answer.body().contains("DEMARCHE_PASSWORD"), answer.body());
            }
            assertEquals(403, new Asker(shut).get("ds").statusCode());
        }
    }

    @Test
    void aStrangerIsAskedForThePassword() {
        var answer = RUNNING.ask().send("POST", "ds", "CLEAR ALL", "Content-Type", UPDATE);
        assertEquals(401, answer.statusCode());
        assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));
        assertTrue(Asker.type(answer).startsWith("text/plain"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ds",
                "ds/",
                "ds?query=ASK%7B%7D",
                "ds?default",
                "ds/query",
                "%64s",
                "sparql/../ds"
            })
    void noWayAroundThePassword(String path) {
        int status = RUNNING.ask().get(path).statusCode();
        assertTrue(status == 401 || status == 400, path + " gave " + status);
    }

    @Test
    void theWrongPasswordIsRefused() {
        var answer =
                RUNNING.ask()
                        .send(
                                "POST",
                                "ds",
                                "CLEAR ALL",
                                "Content-Type",
                                UPDATE,
                                "Authorization",
                                Asker.basic("demarche", "x"));
        assertEquals(401, answer.statusCode());
    }

    @Test
    void theRightPasswordWrites() {
        var answer =
                send(
                        "POST",
                        "ds",
                        UPDATE,
                        "INSERT DATA { GRAPH <urn:x:a> { <urn:s> <urn:p> \"ü\" } }");
        assertEquals(204, answer.statusCode(), answer.body());
        assertTrue(holds("<urn:s> <urn:p> \"ü\""));
    }

    @Test
    void anUpdateCanComeAsAForm() {
        String form =
                "update="
                        + encoded("INSERT DATA { GRAPH <urn:x:b> { <urn:s> <urn:p> <urn:form> } }");
        assertEquals(
                200, send("POST", "ds", "application/x-www-form-urlencoded", form).statusCode());
        assertTrue(holds("?s ?p <urn:form>"));
    }

    @Test
    void usingGraphUriChoosesWhatAnUpdateReads() {
        String update =
                "INSERT { GRAPH <urn:x:using> { ?s <urn:seen> true } } WHERE { ?s a ?type }";
        var answer = send("POST", "ds?using-graph-uri=" + encoded(Example.TWO), UPDATE, update);
        assertEquals(204, answer.statusCode(), answer.body());
        assertTrue(holds("<https://w3id.org/demarche/id/state/RUS> <urn:seen> true"));
        assertTrue(!holds("<https://w3id.org/demarche/id/state/PRK> <urn:seen> true"));
    }

    @Test
    void theReadingEndpointTakesNoUpdate() {
        var answer =
                RUNNING.ask()
                        .send(
                                "POST",
                                "sparql",
                                "CLEAR ALL",
                                "Content-Type",
                                UPDATE,
                                "Authorization",
                                RIGHT);
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("/ds"), answer.body());
        assertEquals(403, RUNNING.ask().get("sparql?update=CLEAR%20ALL").statusCode());
    }

    @Test
    void loadIsRefused() {
        var answer = send("POST", "ds", UPDATE, "CLEAR ALL ; LOAD <file:///etc/hostname>");
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().startsWith("LOAD is switched off"), answer.body());
        assertTrue(holds("?s a <https://w3id.org/demarche/ontology#State>"));
    }

    @Test
    void anUpdateThatAsksAnotherServerIsRefused() {
        var answer =
                send(
                        "POST",
                        "ds",
                        UPDATE,
                        "INSERT { GRAPH <urn:x:s> { ?s ?p ?o } } WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }");
        assertEquals(403, answer.statusCode());
    }

    @Test
    void anUpdateWithASyntaxErrorChangesNothing() {
        var answer =
                send(
                        "POST",
                        "ds",
                        UPDATE,
                        "INSERT DATA { GRAPH <urn:x:c> { <urn:s> <urn:p> <urn:bad> } } ;\nINSERT DTA {}");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("line 2, column"), answer.body());
        assertTrue(!holds("?s ?p <urn:bad>"));
    }

    @Test
    void anUpdateThatFailsHalfwayIsTakenBack() {
        var answer =
                send(
                        "POST",
                        "ds",
                        UPDATE,
                        "INSERT DATA { GRAPH <urn:x:half> { <urn:s> <urn:p> <urn:half> } } ;"
                                + " ADD <urn:none> TO <urn:x:half>");
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().startsWith("Nothing of the update was written"), answer.body());
        assertTrue(!holds("?s ?p <urn:half>"));
        assertTrue(holds("?s a <https://w3id.org/demarche/ontology#State>"));
    }

    @Test
    void aGraphIsDroppedAndOthersStay() {
        send("PUT", graph("drop"), TURTLE, "<urn:s> <urn:p> <urn:drop> .");
        assertEquals(204, send("POST", "ds", UPDATE, "DROP GRAPH <urn:x:drop>").statusCode());
        assertTrue(!holds("?s ?p <urn:drop>"));
        assertTrue(holds("?s a <https://w3id.org/demarche/ontology#State>"));
    }

    @Test
    void updateByGetIs405() {
        assertEquals(405, send("GET", "ds?update=CLEAR%20ALL").statusCode());
    }

    @Test
    void aGraphIsPutReadAndDeleted() {
        assertEquals(201, send("PUT", graph("put"), TURTLE, "<urn:s> <urn:p> 1 .").statusCode());
        assertEquals(200, send("PUT", graph("put"), TURTLE, "<urn:s> <urn:p> 2 .").statusCode());
        assertTrue(send("GET", graph("put")).body().contains("<urn:p>"));
        assertTrue(holds("GRAPH <urn:x:put> { ?s ?p 2 FILTER NOT EXISTS { ?s ?p 1 } }"));
        assertEquals(204, send("DELETE", graph("put")).statusCode());
        assertEquals(404, send("GET", graph("put")).statusCode());
        assertEquals(404, send("DELETE", graph("put")).statusCode());
    }

    @Test
    void aGraphIsNamedByItsOwnAddress() {
        assertEquals(
                201,
                send("PUT", "ds/some/graph", TURTLE, "<urn:s> <urn:p> <urn:direct> .")
                        .statusCode());
        assertTrue(send("GET", "ds/some/graph").body().contains("urn:direct"));
        assertEquals(200, send("HEAD", "ds/some/graph").statusCode());
        assertTrue(
                holds(
                        "GRAPH <"
                                + RUNNING.server().address()
                                + "ds/some/graph> { ?s ?p <urn:direct> }"));
        assertEquals(204, send("DELETE", "ds/some/graph").statusCode());
        assertEquals(404, send("GET", "ds/some/graph").statusCode());
    }

    @Test
    void triplesForNoGraphGetANewOne() {
        var answer = send("POST", "ds", TURTLE, "<urn:s> <urn:p> <urn:new> .");
        assertEquals(201, answer.statusCode());
        String location = answer.headers().firstValue("Location").orElse("");
        assertTrue(
                send("GET", location.substring(RUNNING.server().address().length()))
                        .body()
                        .contains("urn:new"));
    }

    @Test
    void quadsAreAddedToTheirGraphs() {
        var answer =
                send(
                        "POST",
                        "ds",
                        "application/n-quads",
                        "<urn:s> <urn:p> <urn:quad> <urn:x:quad> .");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(holds("GRAPH <urn:x:quad> { ?s ?p <urn:quad> }"));
    }

    @Test
    void aPostAddsToAGraph() {
        assertEquals(201, send("POST", graph("post"), TURTLE, "<urn:s> <urn:p> 1 .").statusCode());
        assertEquals(200, send("POST", graph("post"), TURTLE, "<urn:s> <urn:p> 2 .").statusCode());
        assertTrue(holds("GRAPH <urn:x:post> { ?s ?p 1, 2 }"));
    }

    @Test
    void headTellsWhetherAGraphExists() {
        assertEquals(200, send("HEAD", "ds?graph=" + encoded(Example.ONE)).statusCode());
        assertEquals(404, send("HEAD", graph("nowhere")).statusCode());
    }

    @Test
    void theDefaultGraphIsOneThatReadersSee() {
        assertEquals(
                201,
                send("PUT", "ds?default", TURTLE, "<urn:s> <urn:p> \"default\" .").statusCode());
        assertTrue(holds("?s ?p \"default\""));
        assertTrue(holds("GRAPH <https://w3id.org/demarche/default> { ?s ?p \"default\" }"));
        var read = send("GET", "ds?default");
        assertTrue(read.body().contains("default") && !read.body().contains("Russia"), read.body());
        assertEquals(204, send("DELETE", "ds?default").statusCode());
    }

    @Test
    void dataThatCannotBeReadChangesNothing() {
        var answer =
                send(
                        "PUT",
                        "ds?graph=" + encoded(Example.ONE),
                        TURTLE,
                        "<urn:s> <urn:p> 1 .\n<urn:s> <urn:p> ");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().startsWith("The data cannot be read: "), answer.body());
        assertTrue(holds("<" + Example.ONE + "> a ?type"));
    }

    @Test
    void aContextFromElsewhereIsRefused() {
        var answer =
                send(
                        "PUT",
                        graph("ld"),
                        "application/ld+json",
                        "{\"@context\": \"http://localhost:1/x\", \"name\": \"y\"}");
        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals(1, answer.body().lines().count(), answer.body());
    }

    @Test
    void aGraphNameMustBeAbsolute() {
        assertEquals(400, send("PUT", "ds?graph=here", TURTLE, "<urn:s> <urn:p> 1 .").statusCode());
    }

    @Test
    void theUnionIsNotWritten() {
        assertEquals(
                400, send("PUT", "ds?graph=union", TURTLE, "<urn:s> <urn:p> 1 .").statusCode());
    }
}
