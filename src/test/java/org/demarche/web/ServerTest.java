package org.demarche.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.demarche.store.Store;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
    private static final String ALL_PAIRS =
            "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x }";
    private static final String FOREVER = "SELECT (COUNT(*) AS ?count) " + ALL_PAIRS;

    @TempDir private static Path folder;
    private static Store store;

    @BeforeAll
    static void open() {
        store = Example.store(folder);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void closingEndsWhatRuns() throws InterruptedException {
        var limits = new Limits(Duration.ofSeconds(60), 1, 5_000, 100, 10);
        Server server = Server.start(store, Settings.reading(0).withLimits(limits));
        var asker = new Asker(server);
        assertEquals(200, asker.query("ASK {}").statusCode()); // so that the next one is quick
        // A thread of its own, as the shared pool may be busy with other tests until after the
        // close.
        var answer =
                CompletableFuture.supplyAsync(
                        () -> asker.query(FOREVER), Thread::startVirtualThread);
        Thread.sleep(1_000);
        server.close();
        assertEquals(503, answer.join().statusCode());
        assertTrue(answer.join().body().contains("is stopping"), answer.join().body());
    }

    @Test
    void aTakenPortIsNamed() {
        try (Server server = Server.start(store, Settings.reading(0))) {
            Settings same = Settings.reading(server.port());
            var refusal = assertThrows(Refusal.class, () -> Server.start(store, same));
            assertTrue(
                    refusal.sentence().startsWith("Port " + server.port() + " is taken"),
                    refusal.sentence());
        }
    }
}
