package org.demarche.web.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.demarche.network.PublicAddresses;
import org.demarche.web.guard.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTest {
    private static final byte[] PAGE = "<p>Ā page</p>".getBytes(StandardCharsets.UTF_8);
    private static HttpServer server;
    private static int port;

    /// One that takes the second loopback address for a public one.
    private static final PageFetcher FETCHER =
            new PageFetcher(address -> address.getHostAddress().equals("127.0.0.2"));

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        port = server.getAddress().getPort();
        answer("/page", 200, null, PAGE);
        answer("/moved", 302, "/page", PAGE);
        answer("/inward", 302, "http://127.0.0.1:" + port + "/page", PAGE);
        answer("/named-inward", 302, "http://localhost:" + port + "/page", PAGE);
        answer("/file", 302, "file:///etc/passwd", PAGE);
        answer("/gone", 404, null, PAGE);
        answer("/round", 302, "/round", PAGE);
        answer("/long", 200, null, new byte[PageFetcher.LIMIT + 1]);
        server.start();
    }

    private static void answer(String path, int status, String location, byte[] body) {
        server.createContext(
                path,
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                    if (location != null) {
                        exchange.getResponseHeaders().add("Location", location);
                    }
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
    }

    @AfterAll
    static void stop() throws IOException {
        server.stop(0);
        FETCHER.close();
    }

    private static String at(String host, String path) {
        return "http://" + host + ":" + port + path;
    }

    private static Refusal refused(String address) {
        return assertThrows(Refusal.class, () -> FETCHER.fetch(address));
    }

    @Test
    void aPageComesWithItsCharset() {
        FetchedPage page = FETCHER.fetch(at("127.0.0.2", "/page"));
        assertArrayEquals(PAGE, page.bytes());
        assertEquals("UTF-8", page.charset());
    }

    @Test
    void theAddressIsTheOneAfterRedirections() {
        assertEquals(at("127.0.0.2", "/page"), FETCHER.fetch(at("127.0.0.2", "/moved")).address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inward", "/named-inward"})
    void noRedirectionLeadsInward(String path) {
        assertEquals(403, refused(at("127.0.0.2", path)).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]"})
    void noSpellingLeadsInward(String host) {
        int status = refused(at(host, "/page")).status();
        assertTrue(status == 403 || status == 400 || status == 404, host + " gave " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://127.0.0.2/x", "http://u:p@127.0.0.2/", "x", ""})
    void otherAddressesAreNone(String address) {
        assertEquals(400, refused(address).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gone", "/round", "/file"})
    void whatIsNoPageIsSaid(String path) {
        assertEquals(502, refused(at("127.0.0.2", path)).status());
    }

    @Test
    void aLongPageIsNotKept() {
        assertEquals(413, refused(at("127.0.0.2", "/long")).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.16.0.1",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2001::1",
                "2002:a00:1::",
                "fc00::1",
                "fe80::1",
                "ff02::1"
            })
    void privateAddressesAreNotPublic(String address) throws IOException {
        assertFalse(PublicAddresses.isOne(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.128.0.1", "172.32.0.1", "2606:4700::1111"})
    void othersAre(String address) throws IOException {
        assertTrue(PublicAddresses.isOne(InetAddress.getByName(address)), address);
    }
}
