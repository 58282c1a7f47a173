package org.demarche.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Somebody who reads the pages of a server in Debian's Chromium, notes what its console complains
/// of and what it asks other hosts for.
final class Reader implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    private Reader(Playwright playwright, Browser browser, String address) {
        this.playwright = playwright;
        this.browser = browser;
        this.address = address;
        page =
                browser.newPage(
                        new Browser.NewPageOptions().setLocale("en").setViewportSize(1440, 1000));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                complaints.add(page.url() + " asks for " + request.url());
            }
        });
    }

    /// Opens a browser for a server; where there is none, the tests of the class are skipped.
    ///
    /// @param address of the server's first page
    static Reader of(String address) {
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                "no browser at " + CHROMIUM + ": install Debian's package chromium");
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(CHROMIUM)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking",
                                                        "--disable-component-update")));
        return new Reader(playwright, browser, address);
    }

    /// The page open now.
    Page page() {
        return page;
    }

    /// Goes to a path of the server, without the slash before it.
    Page open(String path) {
        page.navigate(address + path);
        return page;
    }

    /// Fails if the console complained of anything, or anything was asked of another host.
    void hasNoComplaints() {
        List<String> had = List.copyOf(complaints);
        complaints.clear();
        assertEquals(List.of(), had);
    }

    /// Takes back what the console complained of an answer with a status that was meant; fails if
    /// it did not.
    void complainsOfStatus(int status) {
        assertTrue(complaints.removeIf(had -> had.contains("status of " + status)), "" + status);
    }

    /// Fails if axe finds a serious or critical fault of accessibility on the page open now.
    void hasNoBarriers() throws IOException {
        try (InputStream axe =
                Objects.requireNonNull(Reader.class.getResourceAsStream("/axe/axe.min.js"))) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object faults =
                page.evaluate(
                        """
                        async () => (await axe.run()).violations
                          .filter(fault => ['serious', 'critical'].includes(fault.impact))
                          .map(fault => fault.id + ': ' + fault.nodes.slice(0, 3).map(node => node.html).join(' | '))
                        """);
        assertEquals(List.of(), faults, page.url());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
