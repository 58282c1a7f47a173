package org.demarche.web.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Takes every kind of page of a running server, wide and narrow, light and dark, in the languages
/// of the interface.
final class Screenshots {
    private static final int[] WIDTHS = {1440, 1024, 390};
    private static final int HEIGHT = 1000;
    private static final String TREATY =
            "id/agreement/russia-north-korea-comprehensive-strategic-partnership-treaty";
    private static final String SAMPLE =
            "Choe Son Hui, the foreign minister of North Korea, said on Friday in Moscow that her country"
                    + " would stand by Article 4 of the treaty. Russia thanked North Korea.";

    private Screenshots() {}

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("overview", "");
        pages.put("search", "search?q=rus");
        pages.put("state", "id/state/RUS");
        pages.put("pair", "pair/RUS/PRK");
        pages.put("list", "explore?state=RUS");
        pages.put("timeline", "explore?state=RUS&view=timeline");
        pages.put("matrix", "explore?view=matrix");
        pages.put("compare", "explore?state=RUS&other=PRK&view=compare");
        pages.put("network", "explore?view=network");
        pages.put("map", "explore?view=map");
        pages.put("evidence", "evidence?state=RUS&other=PRK");
        pages.put("agreements", "agreements");
        pages.put("agreement", TREATY);
        pages.put("clause", TREATY + "/article/4");
        pages.put("person", "id/person/RUS-dmitry-peskov");
        pages.put("articles", "articles");
        pages.put("read", "read");
        pages.put("query", "query");
        pages.put("questions", "queries");
        pages.put("answer-table", "queries/who-invoked-this-clause");
        pages.put("answer-network", "queries/most-active-pairs-by-quad-class");
        pages.put("answer-map", "queries/states-overview");
        pages.put("answer-timeline", "queries/acts-by-month");
        pages.put("empty", "explore?state=FJI&other=TON&from=1900&until=1901");
        pages.put("error", "id/state/XXX");
        return pages;
    }

    /// @param arguments the address of the server's first page, and the folder for the pictures
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        try (Reader reader = Reader.of(arguments[0])) {
            for (String language : new String[] {"en", "id"}) {
                reader.open("?locale=" + language);
                for (ColorScheme colours :
                        new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                    String manner =
                            colours.name().toLowerCase(Locale.ROOT) + '-' + language + ".png";
                    reader.page()
                            .emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                    for (int width : WIDTHS) {
                        reader.page().setViewportSize(width, HEIGHT);
                        pages().forEach((name, path) ->
                                take(
                                        reader.open(path),
                                        folder.resolve(name + '-' + width + '-' + manner)));
                        takeReached(reader, folder, width + "-" + manner);
                    }
                }
            }
        }
    }

    /// What no address leads to: an article, a drawer, a text that was read.
    private static void takeReached(Reader reader, Path folder, String manner) {
        Page page = reader.open("articles");
        page.locator("main a[href^='/id/article/']").first().click();
        take(page, folder.resolve("article-" + manner));
        page = reader.open("explore?view=matrix");
        page.locator("main table a[href^='/evidence']").first().click();
        page.locator(".drawer .words").first().waitFor();
        take(page, folder.resolve("drawer-" + manner));
        page = reader.open("read");
        page.locator("main textarea").fill(SAMPLE);
        page.locator("main form button:visible").first().click();
        page.waitForLoadState();
        take(page, folder.resolve("read-text-" + manner));
    }

    private static void take(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
