package org.demarche.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.demarche.web.Server;
import org.junit.jupiter.api.Test;

/// Reading an article here, asking in the editor, and filling in a question.
class ReadAndQueryTest extends BrowserTest {
    private static Page edit(String query) {
        Page page = reader.open("query");
        page.evaluate(
                "query => document.querySelector('.CodeMirror').CodeMirror.setValue(query)", query);
        page.locator(".CodeMirror textarea").focus();
        return page;
    }

    @Test
    void anArticleIsReadAndItsFindingsAreJoinedWithItsWords() throws IOException {
        Page page = reader.open("read");
        reader.hasNoBarriers();
        String text;
        try (var in = Server.class.getResourceAsStream("/samples/black-sea-grain-deal-ends.txt")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        page.locator("textarea[name=text]").fill(text);
        page.locator(".give button").click();
        assertThat(page.locator("h1")).containsText("grain deal");
        reader.hasNoBarriers();
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator(".findings li.lit")).hasCount(1);
        assertThat(page.locator(".findings li.lit .title")).hasText("Dmitry Peskov");
        assertTrue(page.locator(".mark.lit").count() > 0, "its words");
        page.locator(".findings .name").first().locator("li").first().hover();
        assertTrue(page.locator(".mark.name.lit").count() > 0, "the names");
        page.locator("#show-statement").uncheck();
        assertThat(page.locator(".findings ol.statement")).isHidden();
    }

    @Test
    void theEditorAsksAndTellsTheTime() throws IOException {
        Page page =
                edit("SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/demarche/ontology#State> }");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("table.answer tbody tr")).hasCount(1);
        assertThat(page.locator("#status")).hasText(Pattern.compile("Answered in [\\d.]+ s"));
        assertTrue(page.url().contains("query?query=SELECT"), page.url());
        reader.hasNoBarriers();
    }

    @Test
    void theEditorMarksTheFaultyLine() {
        Page page = edit("SELECT *\n{ ?s ?p }\n");
        page.locator("#ask button[type=submit]").click();
        assertThat(page.locator(".refusal")).containsText("line 2");
        assertThat(page.locator(".CodeMirror-linebackground.fault")).hasCount(1);
        assertThat(page.locator(".parseErrorIcon")).hasCount(1);
        // Chromium reports the status that the server gave on purpose.
        reader.complainsOfStatus(400);
    }

    @Test
    void theEditorCompletesTermsAndPutsTheirPrefix() {
        Page page = edit("");
        page.keyboard().type("SELECT * { ?s a dem:State");
        assertThat(
                        page.locator(
                                ".CodeMirror-hint",
                                new Page.LocatorOptions().setHasText("dem:Statement")))
                .isVisible();
        assertTrue(
                page.evaluate("document.querySelector('.CodeMirror').CodeMirror.getValue()")
                        .toString()
                        .startsWith("PREFIX dem: <https://w3id.org/demarche/ontology#>"));
    }

    @Test
    void theEditorIsLeftByTheTabulator() {
        Page page = edit("ASK {}");
        page.keyboard().press("Tab");
        assertEquals("BUTTON", page.evaluate("document.activeElement.tagName"));
    }

    @Test
    void aQuestionIsFilledInByNameSortedAndFiltered() throws IOException {
        Page page = reader.open("queries/statements-by-state-and-period?state=RUS");
        assertThat(page.locator("input[name=state]")).hasValue("Russia");
        reader.hasNoBarriers();
        page.locator("input[name=state]").fill("North Korea");
        page.locator("main form button").first().click();
        page.waitForURL("**/queries/*?state=North*");
        assertThat(page.locator(".timeline")).isVisible();
        page.locator(".results .tabs a").first().click();
        assertThat(page.locator("table.answer tbody tr")).not().hasCount(0);
        page.locator("a.sort").first().click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasCount(1);
        page.locator("text=Change the query").click();
        assertThat(page.locator(".CodeMirror")).containsText("#+ summary");
        assertThat(page.locator(".CodeMirror")).containsText("id/state/PRK");
    }
}
