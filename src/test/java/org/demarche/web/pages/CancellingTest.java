package org.demarche.web.pages;

import static org.demarche.web.Asker.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.demarche.store.Store;
import org.demarche.web.Asker;
import org.demarche.web.Example;
import org.demarche.web.Server;
import org.demarche.web.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CancellingTest {
    /// As many rows as nobody waits for.
    private static final String SLOW =
            "SELECT (COUNT(*) AS ?count) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?s ?t ?u }";

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final Duration SOON = Duration.ofSeconds(8);

    @TempDir private static Path folder;
    private static Store store;
    private static Server server;
    private static Asker ask;

    @BeforeAll
    static void start() {
        store = Example.store(folder);
        server = Server.start(store, Settings.reading(0));
        ask = new Asker(server);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static HttpResponse<String> slow(String token) {
        return ask.get("query?query=" + encoded(SLOW) + "&token=" + token, "Accept", "text/html");
    }

    private static HttpResponse<String> cancel(String token) {
        return ask.send("POST", "query/cancel?token=" + token, null);
    }

    @Test
    void aQueryEndsOnTheServerWhenItsAskerCancelsIt() throws Exception {
        var answer = CompletableFuture.supplyAsync(() -> slow(TOKEN));
        TimeUnit.SECONDS.sleep(2);
        assertFalse(answer.isDone(), "it takes long");
        assertEquals(204, cancel(TOKEN.replace('0', 'f')).statusCode());
        TimeUnit.MILLISECONDS.sleep(300);
        assertFalse(answer.isDone(), "the token of another ends nothing");
        assertEquals(204, cancel(TOKEN).statusCode());
        var page = answer.get(SOON.toSeconds(), TimeUnit.SECONDS);
        assertEquals(400, page.statusCode());
        assertTrue(page.body().contains("The query was cancelled"), page.body());
    }

    @Test
    void aQueryThatIsCancelledBeforeItComesEndsAtOnce() {
        String token = TOKEN.replace('1', '2');
        cancel(token);
        long start = System.nanoTime();
        assertEquals(400, slow(token).statusCode());
        assertTrue(System.nanoTime() - start < SOON.toNanos(), "at once");
    }

    @Test
    void aTokenThatCouldBeGuessedIsRefused() {
        assertEquals(400, cancel("1").statusCode());
        assertEquals(
                400,
                ask.get("query?query=" + encoded("ASK {}") + "&token=1", "Accept", "text/html")
                        .statusCode());
    }
}
