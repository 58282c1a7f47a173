package org.demarche.web.pages;

import static org.demarche.web.Asker.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.demarche.web.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CancellingTest {
    /// As many rows as nobody waits for.
    private static final String SLOW =
            "SELECT (COUNT(*) AS ?count) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?s ?t ?u }";

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final Duration SOON = Duration.ofSeconds(8);

    @RegisterExtension private static final RunningServer RUNNING = RunningServer.example();

    private static HttpResponse<String> slow(String token) {
        return RUNNING.ask()
                .get("query?query=" + encoded(SLOW) + "&token=" + token, "Accept", "text/html");
    }

    private static HttpResponse<String> cancel(String token) {
        return RUNNING.ask().send("POST", "query/cancel?token=" + token, null);
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
                RUNNING.ask()
                        .get("query?query=" + encoded("ASK {}") + "&token=1", "Accept", "text/html")
                        .statusCode());
    }
}
