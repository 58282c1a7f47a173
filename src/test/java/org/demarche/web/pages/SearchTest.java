package org.demarche.web.pages;

import static org.demarche.web.Asker.encoded;
import static org.demarche.web.Asker.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.demarche.store.Store;
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

class SearchTest {
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

    private static String page(String path) {
        var answer = ask.get(path, "Accept-Language", "en");
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    @Test
    void namesInAnyLanguageAreFound() {
        assertTrue(page("search?q=Korea+Ut").contains("<a href=\"/id/state/PRK\">North Korea</a>"));
    }

    @Test
    void wordsOfStatementsAreFound() {
        String page = page("search?q=mendukung");
        assertTrue(page.contains("Kami mendukung → Rusia"), page);
        assertTrue(page.contains("One statement with these words"), page);
        assertTrue(page.contains("value=\"mendukung\""), page);
    }

    @Test
    void whatIsNotFoundIsSaid() {
        assertTrue(page("search?q=xyzzy").contains("Nothing is called “xyzzy”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "(", "a AND", "*", "\\", "<script>", "name:x~2 [a TO"})
    void noWordsAreTooOdd(String words) {
        String page = page("search?q=" + encoded(words));
        assertFalse(page.contains("<script>"), page);
    }

    @Test
    void everyPageHasTheSearch() {
        for (String path : new String[] {"", "queries", "query", "states", "id/state/PRK.html"}) {
            assertTrue(page(path).contains("role=\"search\" action=\"/search\""), path);
        }
    }

    @Test
    void namesAreCompletedAsTheyAreTyped() {
        var answer = ask.get("search/complete?q=kor&kind=state", "Accept-Language", "en");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(type(answer).startsWith("application/json"), type(answer));
        assertEquals(
                "[{\"label\":\"North Korea\",\"name\":\"Korea Utara\",\"kind\":\"state\",\"kindLabel\":\"State\","
                        + "\"code\":\"PRK\",\"href\":\"/id/state/PRK\"}]",
                answer.body());
        assertEquals("[]", ask.get("search/complete?q=kor&kind=person").body());
        assertEquals("[]", ask.get("search/complete").body());
    }

    @Test
    void theScriptIsServed() {
        assertTrue(page("static/search.js").contains("aria-activedescendant"));
    }
}
