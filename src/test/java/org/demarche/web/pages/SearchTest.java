package org.demarche.web.pages;

import static org.demarche.web.Asker.encoded;
import static org.demarche.web.Asker.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.web.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @RegisterExtension private static final RunningServer RUNNING = RunningServer.example();

    private static String page(String path) {
        var answer = RUNNING.ask().get(path, "Accept-Language", "en");
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
        var answer = RUNNING.ask().get("search/complete?q=kor&kind=state", "Accept-Language", "en");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(type(answer).startsWith("application/json"), type(answer));
        assertEquals(
                "[{\"label\":\"North Korea\",\"name\":\"Korea Utara\",\"kind\":\"state\",\"kindLabel\":\"State\","
                        + "\"code\":\"PRK\",\"href\":\"/id/state/PRK\"}]",
                answer.body());
        assertEquals("[]", RUNNING.ask().get("search/complete?q=kor&kind=person").body());
        assertEquals("[]", RUNNING.ask().get("search/complete").body());
    }

    @Test
    void theScriptIsServed() {
        assertTrue(page("static/search.js").contains("aria-activedescendant"));
    }
}
