package org.demarche.web.pages;

import static org.demarche.web.Asker.encoded;
import static org.demarche.web.Asker.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryLibrary;
import org.demarche.web.Example;
import org.demarche.web.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @RegisterExtension private static final RunningServer RUNNING = RunningServer.example();

    private static HttpResponse<String> browse(String path) {
        return RUNNING.ask().get(path, "Accept", BROWSER);
    }

    /// A page with the sentence for a browser, the sentence alone for a program.
    private static void isRefused(String path, int status) {
        var page = browse(path);
        assertEquals(status, page.statusCode(), page.body());
        assertTrue(type(page).startsWith("text/html"), type(page));
        assertTrue(page.body().contains("class=\"refusal\""), page.body());
        assertTrue(page.body().contains("action=\"/search\""), page.body());
        assertFalse(page.body().contains("Exception"), page.body());
        isSentence(RUNNING.ask().get(path), status);
    }

    private static void isSentence(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(type(answer).startsWith("text/plain"), type(answer));
        assertEquals(1, answer.body().lines().count(), answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
    }

    @Test
    void theFirstPageCounts() {
        var page = browse("");
        assertEquals(200, page.statusCode(), page.body());
        assertTrue(page.body().contains("<a href=\"/articles\">2</a>"), page.body());
        assertTrue(page.body().contains("<a href=\"/explore?kind=statement\">1</a>"), page.body());
        assertTrue(page.body().contains("href=\"/ontology\""));
    }

    @Test
    void thePagesAllowNoForeignScript() {
        var page = browse("");
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'self'"), policy);
        assertFalse(page.headers().firstValue("Cache-Control").orElse("").contains("no-store"));
        assertTrue(page.headers().firstValue("X-Frame-Options").isEmpty());
        assertFalse(page.body().replace("src=\"/static/", "").contains("src="), page.body());
        assertFalse(page.body().contains("<style"), page.body());
    }

    @Test
    void theStyleSheetIsServed() {
        var sheet = RUNNING.ask().get("static/demarche.css");
        assertEquals(200, sheet.statusCode());
        assertTrue(type(sheet).startsWith("text/css"), type(sheet));
    }

    @Test
    void aBrowserSeesTheAnswerAsATable() {
        var page =
                browse(
                        "sparql?format=&query="
                                + encoded(
                                        "SELECT ?title { ?a <http://schema.org/headline> ?title }"));
        assertEquals(200, page.statusCode());
        assertTrue(type(page).startsWith("text/html"), type(page));
        assertTrue(page.body().contains("Satu &lt;b&gt;dua&lt;/b&gt;"), page.body());
    }

    @Test
    void aBrowserAtTheBareEndpointSeesTheForm() {
        assertTrue(browse("sparql").body().contains("<textarea"));
    }

    @Test
    void aBrowserSeesGraphsAndTruths() {
        assertTrue(browse("query?query=" + encoded("ASK {}")).body().contains("Yes."));
        assertTrue(
                browse("query?query=" + encoded("CONSTRUCT WHERE { ?s ?p ?o }"))
                        .body()
                        .contains("<pre tabindex"));
    }

    @Test
    void aFaultyQueryStaysInTheForm() {
        var page = browse("sparql?query=" + encoded("SELECT * { ?s <script> }"));
        assertEquals(400, page.statusCode());
        assertTrue(page.body().contains("The query cannot be read"), page.body());
        assertTrue(page.body().contains("&lt;script&gt;"), page.body());
    }

    @Test
    void aQuestionFillsItsFormAndAnswers() {
        var page = browse("queries/statements-by-state-and-period?state=PRK");
        assertEquals(200, page.statusCode(), page.body());
        assertTrue(page.body().contains("name=\"state\" value=\"North Korea\""), page.body());
        assertTrue(page.body().contains("Kami mendukung → Rusia"), page.body());
    }

    @Test
    void aWrongValueIsNamedAboveTheQuestion() {
        var page = browse("queries/statements-by-state-and-period?state=" + encoded("<no iri>"));
        assertEquals(400, page.statusCode());
        assertTrue(page.body().contains("class=\"refusal\""), page.body());
    }

    @Test
    void aQuestionTakesNamesAndKeepsItsCommentsForTheEditor() {
        var page =
                browse(
                        "queries/statements-by-state-and-period?locale=en&state="
                                + encoded("Korea Utara"));
        assertEquals(200, page.statusCode(), page.body());
        assertTrue(page.body().contains("Kami mendukung → Rusia"), page.body());
        assertTrue(page.body().contains("#+ summary"), page.body());
        assertTrue(
                page.body().contains("&lt;https://w3id.org/demarche/id/state/PRK&gt;"),
                page.body());
        assertFalse(page.body().contains("?_state_iri"), page.body());
    }

    @Test
    void theEditorGetsItsTermsFromHere() {
        var terms = browse("query/terms");
        assertTrue(type(terms).startsWith("application/json"), type(terms));
        for (String term :
                new String[] {
                    "https://w3id.org/demarche/ontology#Statement",
                    "https://w3id.org/demarche/ontology#speaker",
                    "http://schema.org/headline"
                }) {
            assertTrue(terms.body().contains("\"" + term + "\""), term);
        }
        assertTrue(
                browse("query/prefixes")
                        .body()
                        .contains("\"dem\":\"https://w3id.org/demarche/ontology#\""));
        assertEquals(
                200,
                RUNNING.ask().get("webjars/zazuko__yasgui/4.5.0/build/yasgui.min.js").statusCode());
        assertEquals(
                404,
                RUNNING.ask().get("webjars/zazuko__yasgui/4.5.0/build/yasgui.html").statusCode());
    }

    @Test
    void everyQuestionKeepsToTheRules() {
        for (NamedQuery question : QueryLibrary.bundled().queries()) {
            var page = browse("queries/" + question.name());
            assertEquals(200, page.statusCode(), question.name() + page.body());
        }
    }

    @Test
    void allQuestionsAreListed() {
        assertTrue(browse("queries").body().contains("/queries/statements-by-state-and-period"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id/state/XXX",
                "nowhere",
                "queries/none",
                "ontology/none.ttl",
                "graph?name=urn:none",
                "sparql/x"
            })
    void whatIsNotThereIsOneSentence(String path) {
        isRefused(path, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph", "resource", "graph?name=urn:x&format=pdf"})
    void whatIsAskedWronglyIsOneSentence(String path) {
        isRefused(path, 400);
    }

    @Test
    void aPostToAPageIsOneSentence() {
        isSentence(RUNNING.ask().send("POST", "query", "x"), 405);
    }

    @Test
    void theGraphOfAnArticleIsDownloaded() {
        var trig = RUNNING.ask().get("graph?format=trig&name=" + encoded(Example.TWO));
        assertTrue(type(trig).startsWith("application/trig"), type(trig));
        assertTrue(trig.body().contains("\"Two\"@en"), trig.body());
    }
}
