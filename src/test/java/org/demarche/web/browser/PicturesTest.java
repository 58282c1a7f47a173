package org.demarche.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Networks, maps and timelines in a real browser, on the sample articles.
class PicturesTest extends BrowserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "explore?view=network",
                "explore?view=map",
                "explore?state=IDN&view=map",
                "explore?view=map&region=europe",
                "explore?stance=invokes",
                "pair/PRK/RUS?from=2024&until=2024"
            })
    void aPageIsOpenToAll(String path) throws IOException {
        assertEquals(1, reader.open(path).locator("h1").count(), path);
        reader.hasNoBarriers();
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "map"})
    void aLineOpensItsSentences(String view) {
        Page page = reader.open("explore?view=" + view);
        Locator line = page.locator(".atlas a:has(.tie):not([href='#others'])").last();
        String address = line.getAttribute("href");
        line.dispatchEvent("click");
        page.locator(".drawer .words").first().waitFor();
        assertTrue(address.startsWith("/evidence?"), address);
        assertTrue(page.url().endsWith("view=" + view), page.url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "map"})
    void aDotPutsItsStateInTheMiddle(String view) {
        Page page = reader.open("explore?view=" + view);
        Locator dot = page.locator(".atlas a[href*='state=UKR']:has(.party)");
        dot.focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/explore\\?.*state=UKR.*"));
        BoundingBox picture = page.locator(".atlas svg").first().boundingBox();
        BoundingBox middle = page.locator(".atlas a[href*='state=UKR'] .party").boundingBox();
        double across = (middle.x + middle.width / 2 - picture.x) / picture.width;
        double down = (middle.y + middle.height / 2 - picture.y) / picture.height;
        // The map ends at its edges.
        double most = view.equals("map") ? 0.5 : 0.05;
        assertTrue(Math.abs(across - 0.5) < most && Math.abs(down - 0.5) < most, middle.toString());
    }

    @Test
    void aPhoneBeginsInTheMiddleOfTheNetwork() {
        Page page = reader.open("explore?view=network");
        page.setViewportSize(390, 844);
        page.reload();
        BoundingBox frame = page.locator(".atlas > .wide").boundingBox();
        BoundingBox picture = page.locator(".atlas svg").first().boundingBox();
        assertEquals(frame.x + frame.width / 2, picture.x + picture.width / 2, 4);
        page.setViewportSize(1440, 1000);
    }

    @Test
    void theOthersAreAListBelowTheNetwork() {
        Page page = reader.open("explore?view=network");
        Locator others = page.locator(".atlas a[href='#others']:has(.party)");
        assertThat(others).hasCount(1);
        assertThat(page.locator("#others")).isHidden();
        others.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#others")).isVisible();
        assertTrue(page.locator("#others a").count() > 1);
    }

    @Test
    void noNameInTheNetworkLiesOnAnother() {
        Page page = reader.open("explore?view=network");
        Object clashes =
                page.evaluate(
                        """
                        () => {
                          const names = [...document.querySelectorAll('.atlas a:has(.party) text')];
                          const boxes = names.map(name => name.getBoundingClientRect());
                          return boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b, j) =>
                            a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom
                              ? [names[i].textContent + ' on ' + names[i + 1 + j].textContent] : []));
                        }
                        """);
        assertEquals("[]", clashes.toString());
    }

    @Test
    void aRegionIsSeenLarger() {
        Page page = reader.open("explore?view=map");
        double whole = page.locator(".atlas image").boundingBox().width;
        page.locator(".scales a").getByText("Europe").click();
        page.waitForURL("**/explore?*region=europe*");
        assertTrue(page.locator(".atlas image").boundingBox().width > 2 * whole);
        assertThat(page.locator(".scales a[aria-current]")).hasText("Europe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explore?state=PRK&other=RUS&view=timeline&unit=month", "pair/PRK/RUS"})
    void aPeriodIsChosenByDragging(String path) {
        Page page = reader.open(path);
        Locator columns = page.locator("a.column");
        int last = columns.count() - 1;
        assertTrue(last > 1, "some columns");
        BoundingBox from = columns.nth(last - 1).locator("rect").boundingBox();
        BoundingBox to = columns.nth(last).locator("rect").boundingBox();
        String first = columns.nth(last - 1).getAttribute("data-period");
        page.mouse().move(from.x + 3, from.y + 20);
        page.mouse().down();
        page.mouse().move(to.x + to.width / 2, from.y + 30);
        assertThat(page.locator("a.column.chosen")).hasCount(2);
        page.mouse().up();
        page.waitForURL(Pattern.compile(".*[?&]from=" + first + "&until=.*"));
        assertThat(page.locator("a.column")).not().hasCount(last + 1);
        assertEquals(0, page.locator(".drawer").count());
    }

    @Test
    void aPeriodIsChosenByKeysAndAYearOpensItsMonths() {
        Page page = reader.open("explore?state=PRK&other=RUS&view=timeline&unit=year");
        Locator column = page.locator("a.column").last();
        String year = column.getAttribute("data-period");
        column.focus();
        page.keyboard().press("Shift+ArrowLeft");
        assertThat(page.locator("a.column.chosen")).hasCount(2);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*[?&]from=\\d{4}&until=" + year + ".*"));
        assertThat(page.locator("a.column").first())
                .hasAttribute("data-period", Pattern.compile("\\d{4}-\\d\\d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "matrix", "compare", "network", "map"})
    void aPictureIsTakenHome(String view) throws IOException {
        Page page = reader.open("explore?view=" + view);
        Locator link = page.locator("a[data-png]");
        Download svg = page.waitForDownload(link::click);
        String text = Files.readString(svg.path());
        assertEquals("findings.svg", svg.suggestedFilename());
        assertTrue(text.contains("All findings") && text.contains("Source: "), text);
        Download png = page.waitForDownload(page.getByText("as PNG")::click);
        assertEquals("findings.png", png.suggestedFilename());
        var image = ImageIO.read(png.path().toFile());
        assertTrue(image.getWidth() > 1200, view + " is " + image.getWidth() + " wide");
        int paper = image.getRGB(2, 2);
        int inked = 0;
        for (int x = 0; x < image.getWidth(); x += 5) {
            for (int y = 150; y < image.getHeight(); y += 5) {
                inked += image.getRGB(x, y) == paper ? 0 : 1;
            }
        }
        assertTrue(inked > 500, view + ": " + inked);
    }

    @Test
    void aStanceIsChosenInTheFilterBar() {
        Page page = reader.open("explore");
        String before = page.locator(".count").innerText();
        page.getByText("any agreement", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("details[open] select[name=stance]").selectOption("invokes");
        page.locator("details[open] .row button").click();
        page.waitForURL("**/explore?*stance=invokes*");
        assertNotEquals(before, page.locator(".count").innerText());
        assertThat(page.locator(".chip.set summary")).hasText("invokes any agreement or clause");
        page.locator("a.more").first().click();
        assertThat(page.locator(".drawer")).containsText("invokes it");
    }
}
