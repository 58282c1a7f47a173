package org.demarche.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.demarche.web.Asker.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers of queries as tables and pictures in a real browser, on the sample articles.
class AnswersTest extends BrowserTest {
    private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final String SENTENCES =
            "PREFIX dem: <https://w3id.org/demarche/ontology#> "
                    + "SELECT ?sure ?day ?words { ?s dem:confidence ?sure ; dem:saidOn ?day ; dem:text ?words }";

    @ParameterizedTest
    @CsvSource({
        "relations-of-two-states-over-time, Timeline, .timeline svg a .mark",
        "most-active-pairs-by-quad-class, Network, .atlas a .tie",
        "states-overview, Map, .atlas a .party",
        "graph-of-a-state, Network, .atlas a .tie",
        "articles, Table, table.answer tbody tr"
    })
    void aQuestionShowsItsAnswerAsItIsBestLookedAt(String name, String tab, String mark)
            throws IOException {
        Page page = reader.open("queries/" + name);
        assertThat(page.locator(".tabs a[aria-current]")).hasText(tab);
        assertTrue(page.locator(mark).count() > 0, name);
        reader.hasNoBarriers();
    }

    @Test
    void aLineOpensItsSentencesBesideThePage() {
        Page page = reader.open("queries/most-active-pairs-by-quad-class");
        page.locator(".atlas a:has(.tie)").last().dispatchEvent("click");
        page.locator(".drawer .words").first().waitFor();
    }

    @Test
    void aTabComesInPlaceAndSaysWhyItCannotBeDrawn() throws IOException {
        Page page = reader.open("query?query=" + encoded(SENTENCES));
        page.locator(".tabs").getByText("Map").click();
        assertThat(page.locator("#answer")).containsText("takes a column of states");
        assertThat(page.locator("#answer")).containsText("words (words)");
        page.locator(".tabs").getByText("Timeline").click();
        assertThat(page.locator(".timeline svg").first()).isVisible();
        assertTrue(page.url().contains("view=timeline"), page.url());
        reader.hasNoBarriers();
    }

    @Test
    void valuesStandInTheReadersFormAndSortByWhatTheyAre() throws IOException {
        Page page = reader.open("query?query=" + encoded(SENTENCES));
        Locator first = page.locator("table.answer tbody tr").first().locator("td");
        assertThat(first.nth(0)).hasText(Pattern.compile("\\d+%"));
        assertThat(first.nth(1)).hasText(Pattern.compile("\\d+ [A-Z][a-z]+ \\d{4}|[A-Z].*|\\d{4}"));
        page.locator("th a").nth(1).click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText(Pattern.compile("day"));
        List<?> days =
                (List<?>)
                        page.evaluate(
                                "[...document.querySelectorAll('td.date span')].map(day => day.title)");
        assertEquals(days.stream().map(Object::toString).sorted().toList(), days);
        reader.hasNoBarriers();
        page.locator(".filter input[type=search]").fill("nuclear");
        assertTrue(page.locator("table.answer tbody tr:visible").count() < days.size(), "fewer");
        page.locator(".filter button").click();
        assertThat(page.locator(".filter output")).hasText(Pattern.compile("row"));
        assertTrue(page.url().contains("rows=nuclear"), page.url());
    }

    @Test
    void wordsAreNotSqueezed() {
        Page page = reader.open("queries/who-invoked-this-clause");
        page.setViewportSize(390, 800);
        try {
            assertEquals(
                    true,
                    page.evaluate(
                            "[...document.querySelectorAll('td.long, td.middle')].every(cell => cell.clientWidth >= 160)"));
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
        } finally {
            page.setViewportSize(1440, 1000);
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aQueryIsCancelledByButtonOrKeyAndThePageGoesOn(boolean isByKey) throws IOException {
        Page page = reader.open("query");
        ask(page, SLOW);
        Locator cancel = page.locator(".cancel");
        assertThat(cancel).isVisible();
        reader.hasNoBarriers();
        if (isByKey) {
            page.keyboard().press("Escape");
        } else {
            cancel.click();
        }
        assertThat(page.locator("#status")).hasText(Pattern.compile("Cancelled after .*"));
        assertThat(cancel).isHidden();
        ask(page, "SELECT ?one { VALUES ?one { 1 } }");
        assertThat(page.locator("table.answer tbody tr")).hasCount(1);
    }

    private static void ask(Page page, String query) {
        page.evaluate(
                "query => document.querySelector('.CodeMirror').CodeMirror.setValue(query)", query);
        page.locator(".CodeMirror textarea").focus();
        page.keyboard().press("Control+Enter");
    }

    @Test
    void theAnswerIsInTheReadersLanguage() {
        try {
            Page page = reader.open("queries/states-overview?view=table&locale=id");
            assertThat(page.locator("table.answer")).containsText("Korea Utara");
            assertThat(page.locator(".count")).containsText("baris");
        } finally {
            reader.open("?locale=en");
        }
    }
}
