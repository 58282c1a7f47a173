package org.demarche.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Filters, views and the drawer in a real browser, on the sample articles.
class ExploringTest extends BrowserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "explore",
                "explore?state=PRK&other=RUS&view=timeline",
                "explore?view=matrix",
                "explore?state=PRK&other=RUS&view=compare",
                "explore?state=FJI&other=TON",
                "evidence?state=PRK&other=RUS",
                "pair/PRK/RUS"
            })
    void aPageIsOpenToAll(String path) throws IOException {
        assertEquals(1, reader.open(path).locator("h1").count(), path);
        reader.hasNoBarriers();
    }

    @Test
    void theDrawerOpensBesideThePageAndGoesOnByKeys() throws IOException {
        Page page = reader.open("explore?state=PRK&other=RUS");
        Locator opener = page.locator("a.more").first();
        opener.click();
        Locator drawer = page.locator(".drawer");
        drawer.waitFor();
        assertTrue(page.url().contains("/explore"), page.url());
        assertEquals(420, drawer.boundingBox().width);
        String first = drawer.locator(".words").innerText();
        reader.hasNoBarriers();
        page.keyboard().press("j");
        drawer.getByText("2 to 2 of").waitFor();
        assertNotEquals(first, drawer.locator(".words").innerText());
        page.keyboard().press("ArrowLeft");
        drawer.getByText("1 to 1 of").waitFor();
        assertEquals(first, drawer.locator(".words").innerText());
        page.keyboard().press("Escape");
        assertEquals(0, drawer.count());
        assertEquals(true, opener.evaluate("link => link === document.activeElement"));
    }

    @Test
    void aBarOpensItsSentences() {
        Page page = reader.open("pair/PRK/RUS");
        page.locator("svg a:has(.mark)").first().click();
        page.locator(".drawer .words").first().waitFor();
    }

    @Test
    void aChipNarrowsTheResult() {
        Page page = reader.open("explore?state=PRK&other=RUS");
        String before = page.locator(".count").innerText();
        page.getByText("any act", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("details[open] select[name=act]").selectOption("SUPPORT");
        page.locator("details[open] .row button").click();
        page.waitForURL("**/explore?*act=SUPPORT*");
        assertNotEquals(before, page.locator(".count").innerText());
        assertEquals(
                "supports",
                page.locator(".chip.set summary").last().innerText().replaceAll(" .*", ""));
    }

    @Test
    void aNameIsCompletedAndTheFrequentOnesAreOneClickAway() {
        Page page = reader.open("explore?state=PRK");
        page.locator(".chip summary").first().click();
        page.locator("details[open] .picks button[name=other]").first().click();
        page.waitForURL("**/explore?*other=*");
        assertTrue(page.url().contains("state=PRK"), page.url());
        page.locator(".chip summary").first().click();
        page.locator("#filter-other").fill("Russia");
        page.locator("details[open] [role=option]").first().click();
        assertEquals("RUS", page.locator("#filter-other").inputValue());
        page.locator("#filter-other").press("Enter");
        page.waitForURL("**/explore?*other=RUS*");
    }

    @Test
    void onAPhoneTheDrawerIsASheet() {
        Page page = reader.open("explore?state=PRK&other=RUS");
        page.setViewportSize(390, 800);
        try {
            page.locator("a.more").first().click();
            Locator drawer = page.locator(".drawer");
            drawer.waitFor();
            assertEquals(390, drawer.boundingBox().width);
            assertTrue(drawer.boundingBox().y > 100, "the page stays in sight");
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
        } finally {
            page.setViewportSize(1440, 1000);
        }
    }
}
