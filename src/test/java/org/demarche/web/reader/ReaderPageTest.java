package org.demarche.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.demarche.store.Store;
import org.demarche.web.Asker;
import org.demarche.web.Example;
import org.demarche.web.Server;
import org.demarche.web.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderPageTest {
    private static final String PASSWORD = "word";
    private static final String BOUNDARY = "fence";
    private static final String SAMPLE = "black-sea-grain-deal-ends";

    @TempDir private static Path folder;
    private static Store store;
    private static Server server;
    private static Asker ask;
    private static String text;

    @BeforeAll
    static void start() throws IOException {
        store = Example.store(folder);
        server = Server.start(store, Settings.reading(0).withPassword(Optional.of(PASSWORD)));
        ask = new Asker(server);
        try (var in = ReaderPageTest.class.getResourceAsStream("/samples/" + SAMPLE + ".txt")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static String part(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, value);
    }

    private static HttpResponse<String> post(String path, String parts, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = "multipart/form-data; boundary=" + BOUNDARY;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return ask.send("POST", path, parts + "--" + BOUNDARY + "--\r\n", all);
    }

    private static String again() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return part("content", Base64.getEncoder().encodeToString(bytes)) + part("name", "x");
    }

    private static void isRefused(int status, String sentence, HttpResponse<String> page) {
        assertEquals(status, page.statusCode(), page.body());
        assertTrue(page.body().contains(sentence), page.body());
        assertFalse(page.body().contains("Exception"), page.body());
    }

    @Test
    void theFormIsThere() {
        var page = ask.get("read");
        assertEquals(200, page.statusCode(), page.body());
        assertTrue(page.body().contains("<textarea"), page.body());
        assertEquals(1, page.body().split("<textarea", -1).length - 1);
    }

    @Test
    void aPastedTextStandsMarkedUpWithItsTriples() {
        long before = store.commits();
        var page = post("read", part("text", text));
        assertEquals(200, page.statusCode(), page.body());
        String body = page.body();
        assertTrue(body.contains("would return to the </span>"), body);
        assertTrue(body.contains("<span>Dmitry Peskov</span>"), "the voice beside it");
        assertTrue(body.contains("class=\"mark statement"), "a statement's words");
        assertTrue(body.contains("a dem:Statement ;"), "its triples");
        assertTrue(body.contains("right in 8 of 10 such cases"), "how sure it is");
        assertEquals(before, store.commits(), "nothing is stored");
    }

    @Test
    void lettersBeyondAsciiArriveWhole() {
        var page = post("read", part("text", "Présidente Ħ said: “Żejtun” won’t agree."));
        assertTrue(page.body().contains("Présidente Ħ said"), page.body());
    }

    @Test
    void aFileIsReadUnderItsName() {
        String file =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, "\u0000\u0001\u0002 nothing");
        isRefused(422, "a.txt ", post("read", file));
        assertEquals(200, post("read", file.replaceFirst("\u0000.*nothing", text)).statusCode());
    }

    @Test
    void nothingOrTwoThingsAreRefused() {
        isRefused(400, "Give one of them", post("read", part("text", " ")));
        isRefused(
                400,
                "Give one of them",
                post("read", part("text", "x") + part("address", "http://x")));
    }

    @Test
    void addressesAreNotFetchedUnlessAllowed() {
        isRefused(403, "fetches no addresses", post("read", part("address", "http://127.0.0.1/")));
    }

    @Test
    void whereTheyAreTheServersOwnNetworkStaysShut(@TempDir Path other) {
        try (Store empty = Store.open(other);
                Server open =
                        Server.start(
                                empty,
                                Settings.reading(0)
                                        .withReader(ReaderSettings.bundled().withFetching(true)))) {
            String form = part("address", server.address()) + "--" + BOUNDARY + "--\r\n";
            var page =
                    new Asker(open)
                            .send(
                                    "POST",
                                    "read",
                                    form,
                                    "Content-Type",
                                    "multipart/form-data; boundary=" + BOUNDARY);
            isRefused(403, "private network", page);
        }
    }

    @Test
    void whatIsTooLongIsRefused() {
        isRefused(413, "longer than 1 MB", post("read", part("text", "word ".repeat(220_000))));
        isRefused(413, "longer than 3 MB", post("read", part("text", "word ".repeat(700_000))));
    }

    @Test
    void anotherDayOrNoneIsToldInASentence() {
        isRefused(400, "write it as", post("read", part("text", "x") + part("published", "soon")));
    }

    @Test
    void itsTriplesAreTakenHome() {
        var turtle = post("read/rdf", again());
        assertEquals("text/turtle;charset=UTF-8", Asker.type(turtle));
        assertTrue(turtle.body().contains("a dem:Statement"), turtle.body());
        assertFalse(turtle.body().contains("schema:articleBody"), turtle.body());
        assertTrue(post("read/rdf?format=jsonld", again()).body().contains("@context"));
        assertEquals(400, post("read/rdf?format=pdf", again()).statusCode());
        assertEquals(400, post("read/rdf", part("content", "%%")).statusCode());
    }

    @Test
    void itIsStoredForWhoHasThePasswordAndComesFromHere() {
        String basic = Asker.basic("demarche", PASSWORD);
        String here = server.address().replaceFirst("/$", "");
        assertEquals(401, post("read/store", again(), "Origin", here).statusCode());
        assertEquals(
                403,
                post("read/store", again(), "Authorization", basic, "Origin", "https://evil.test")
                        .statusCode());
        assertEquals(
                403,
                post(
                                "read/store",
                                again(),
                                "Authorization",
                                basic,
                                "Sec-Fetch-Site",
                                "cross-site",
                                "Origin",
                                here)
                        .statusCode());
        var stored = post("read/store", again(), "Authorization", basic, "Origin", here);
        assertEquals(303, stored.statusCode(), stored.body());
        String page = stored.headers().firstValue("Location").orElseThrow();
        Node article =
                NodeFactory.createURI(Settings.BASE + page.substring(page.indexOf("/id/") + 4));
        assertTrue(
                store.<Boolean>read(
                        () -> store.dataset().contains(article, article, Node.ANY, Node.ANY)));
        assertTrue(post("read", part("text", text)).body().contains(page));
    }

    @Test
    void withoutAPasswordNothingIsStored(@TempDir Path other) {
        try (Store empty = Store.open(other);
                Server shut = Server.start(empty, Settings.reading(0))) {
            var asker = new Asker(shut);
            assertEquals(403, asker.send("POST", "read/store", "content=x").statusCode());
            assertFalse(asker.get("read").body().contains("/read/store"));
        }
    }
}
