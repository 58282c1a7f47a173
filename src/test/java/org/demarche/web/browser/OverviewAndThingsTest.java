package org.demarche.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The overview, the search and the pages of things in a real browser, on the sample articles.
class OverviewAndThingsTest extends BrowserTest {
    private static final String TREATY =
            "id/agreement/russia-north-korea-comprehensive-strategic-partnership-treaty";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "search?q=rus",
                "search?q=xyzzy",
                "states",
                "agreements?sort=day",
                "offices",
                "offices?party=RUS",
                "id/state/RUS",
                "id/organization/nato",
                "id/person/PRK-choe-son-hui",
                "id/office/RUS-foreign-minister",
                TREATY,
                TREATY + "/article/4",
                "id/article/ca2b81ed745c0da9",
                "id/state/RUS?view=properties"
            })
    void aPageIsOpenToAll(String path) throws IOException {
        assertEquals(1, reader.open(path).locator("h1").count(), path);
        reader.hasNoBarriers();
    }

    @Test
    void aNameIsCompletedAndChosenByKeys() throws IOException {
        Page page = reader.open("");
        Locator search = page.locator("#search");
        search.pressSequentially("rusia");
        Locator options = page.locator(".completions [role=option]");
        options.first().waitFor();
        assertEquals("true", search.getAttribute("aria-expanded"));
        search.press("ArrowDown");
        assertEquals("true", options.first().getAttribute("aria-selected"));
        assertEquals(
                options.first().getAttribute("id"), search.getAttribute("aria-activedescendant"));
        reader.hasNoBarriers();
        search.press("Escape");
        assertEquals("false", search.getAttribute("aria-expanded"));
        search.press("ArrowDown");
        options.first().waitFor();
        search.press("ArrowDown");
        search.press("Enter");
        page.waitForURL("**/id/state/RUS.html");
        assertEquals("Russia", page.locator("h1").innerText());
    }

    @Test
    void aStateWhoseNameBeginsLikeThatIsOneEnterAway() {
        Page page = reader.open("");
        page.locator("#search").pressSequentially("rus");
        page.locator(".completions [role=option][aria-selected=true]").waitFor();
        page.locator("#search").press("Enter");
        page.waitForURL("**/id/state/RUS.html");
    }

    @Test
    void wordsAreSearchedByEnter() {
        Page page = reader.open("states");
        page.locator("#search").fill("treaty");
        page.locator("#search").press("Enter");
        page.waitForURL("**/search?q=treaty");
        assertTrue(page.locator(".card").count() > 0);
    }

    @Test
    void howTwoStatesStandIsTwoClicksAway() {
        Page page = reader.open("id/state/RUS");
        page.locator("#partners ~ .wide a:text-is('North Korea')").click();
        page.waitForURL("**/pair/RUS/PRK");
        page.goBack();
        page.locator("#speakers ~ .wide tr:has-text('Sergei Lavrov') td.number a").click();
        assertTrue(page.url().contains("speaker=person/RUS-sergei-lavrov"), page.url());
    }

    @Test
    void theOverviewLeadsToTheFiveQuestions() {
        int questions = reader.open("").locator(".questions a").count();
        assertEquals(5, questions);
        for (int i = 0; i < questions; i++) {
            Page page = reader.open("");
            page.locator(".questions a").nth(i).click();
            assertEquals(1, page.locator("main h1").count(), page.url());
            assertEquals(0, page.locator(".refusal").count(), page.url());
        }
    }

    @Test
    void aCardOpensItsSentenceInTheDrawer() {
        Page page = reader.open(TREATY);
        page.locator("#stances ~ .cards a[href^='/evidence']").first().click();
        page.locator(".drawer .words").first().waitFor();
        assertTrue(page.url().endsWith(TREATY + ".html"), page.url());
        assertEquals(420, page.locator(".drawer").boundingBox().width);
    }

    @Test
    void aCurveOfTheMapOpensItsSentences() {
        Page page = reader.open("");
        Locator curves = page.locator(".atlas svg a:has(.tie)");
        assertTrue(curves.count() > 10);
        String evidence = curves.last().getAttribute("href");
        assertTrue(evidence.startsWith("/evidence?"), evidence);
        curves.last().dispatchEvent("click");
        page.locator(".drawer .words").first().waitFor();
        page.locator(".drawer .close").click();
        page.locator(".atlas svg a:has(.party)").last().click();
        assertTrue(page.url().contains("view=map"), page.url());
    }

    @Test
    void aCellOfTheMatrixOpensItsSentences() {
        Page page = reader.open("");
        Locator cells = page.locator(".matrix td a");
        assertEquals(8, page.locator(".matrix tbody tr").count());
        cells.first().click();
        page.locator(".drawer .words").first().waitFor();
        page.locator(".drawer .close").click();
        page.locator(".matrix tbody th a").first().click();
        assertTrue(page.url().contains("/id/state/"), page.url());
    }

    @Test
    void anOfficeTellsWhoHeldItAndItsStateListsIt() {
        Page page = reader.open("offices");
        page.locator("input[name=words]").fill("spokesman");
        page.locator("main button").click();
        page.locator("tr:has-text('Russia') td:first-child a").first().click();
        assertTrue(page.locator("#holders ~ .wide").innerText().contains("Dmitry Peskov"));
        page.locator(".sum a:text-is('Russia')").click();
        page.locator("#offices ~ .wide tr:has-text('foreign minister') a:text-is('Sergei Lavrov')")
                .click();
        assertEquals("Sergei Lavrov", page.locator("h1").innerText());
    }

    @Test
    void whoInvokedAClauseIsFoundFromThePair() {
        Page page = reader.open("pair/RUS/PRK");
        page.locator("a:has-text('Comprehensive Strategic Partnership')").first().click();
        page.locator("a[href$='/article/4']").first().click();
        page.locator(".stance:has-text('Dmitry Peskov')").first().waitFor();
        assertTrue(page.locator("#stances").isVisible());
    }

    @Test
    void aClauseOfAnIndonesianArticleIsCalledInEnglish() {
        Page page = reader.open("id/agreement/genocide-convention/article/2");
        assertEquals("Article 2 of the Genocide Convention – Demarche", page.title());
    }
}
