package org.demarche.read.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliteFetcherTest {
    private static final String TEXT = "The minister of Réunion said that she would come back.";
    private static final Duration PAUSE = Duration.ofMillis(60);

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private String site;
    private String robots = "User-agent: *\nDisallow: /closed\n";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        switch (path) {
            case "/robots.txt" -> send(exchange, 200, robots.getBytes(StandardCharsets.UTF_8));
            case "/gzip", "/deflate", "/none", "/br" -> {
                exchange.getResponseHeaders().set("Content-Encoding", path.substring(1));
                send(exchange, 200, packed(path));
            }
            case "/to-closed" -> redirect(exchange, "/closed/a");
            case "/round" -> redirect(exchange, "/round");
            case "/to-file" -> redirect(exchange, "file:///etc/passwd");
            case "/gone" -> send(exchange, 410, new byte[0]);
            case "/tagged" -> {
                boolean known =
                        "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                exchange.getResponseHeaders().set("ETag", "\"v1\"");
                send(exchange, known ? 304 : 200, known ? new byte[0] : packed("/none"));
            }
            default -> send(exchange, 200, packed("/none"));
        }
    }

    private static byte[] packed(String path) throws IOException {
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var packed =
                switch (path) {
                    case "/gzip" -> new GZIPOutputStream(out);
                    case "/deflate" -> new DeflaterOutputStream(out);
                    default -> out;
                }) {
            packed.write(text);
        }
        return out.toByteArray();
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        send(exchange, 302, new byte[0]);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static String told(Contents contents) throws IOException {
        return switch (contents.next()) {
            case Raw.Unreadable(var fault) -> fault.message();
            case Raw.Plain(Origin origin, byte[] bytes) ->
                    new String(bytes, StandardCharsets.UTF_8);
            case null, default -> "nothing";
        };
    }

    private String followed(PoliteFetcher fetcher, String path) throws IOException {
        return told(fetcher.follow(
                        site + path,
                        (origin, in) -> Contents.of(new Raw.Plain(origin, in.readAllBytes()))))
                .replace(site, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gzip", "/deflate", "/none", "/br"})
    void unpacksBodies(String path) throws IOException {
        try (var fetcher = new PoliteFetcher(true, Duration.ZERO)) {
            assertEquals(TEXT, followed(fetcher, path));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/closed/a | /closed/a is closed to programs by its site's robots.txt and was left out; open it by hand",
                "/to-closed | /to-closed is closed to programs by its site's robots.txt and was left out; open it by hand",
                "/gone | /gone answered with status 410 instead of a page; check the address",
                "/round | /round cannot be read (sent on and on, last to /round); check it and try again",
                "/to-file | /to-file cannot be read (sent to \"file:///etc/passwd\", which is no page of the web); check it and try again",
            })
    void tellsWhyAPageIsLeftOut(String path, String message) throws IOException {
        try (var fetcher = new PoliteFetcher(true, Duration.ZERO)) {
            assertEquals(message, followed(fetcher, path));
        }
    }

    @Test
    void asksForTheRulesOnceAndPausesBetweenPages() throws IOException {
        try (var fetcher = new PoliteFetcher(true, PAUSE)) {
            long start = System.nanoTime();
            assertEquals(TEXT, followed(fetcher, "/a"));
            assertEquals(TEXT, followed(fetcher, "/b"));
            assertEquals("nothing", followed(fetcher, "/a#part"));
            assertTrue(System.nanoTime() - start >= PAUSE.toNanos());
        }
        assertEquals(List.of("/robots.txt", "/a", "/b"), asked);
    }

    @Test
    void leavesPrivateNetworksAlone() throws IOException {
        String port = ":" + server.getAddress().getPort() + "/";
        try (var fetcher = new PoliteFetcher(false, Duration.ZERO)) {
            for (String host :
                    List.of("127.0.0.1", "localhost", "[::1]", "10.0.0.1", "2130706433")) {
                String address = "http://" + host + port;
                assertEquals(
                        address
                                + " leads into a private network and was left out; allow it with --allow-private",
                        told(fetcher.follow(address, (_, _) -> () -> null)));
            }
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void aPageOfTheInternetMustNotSendIntoAPrivateNetwork() throws IOException {
        assertTrue(WebAddress.allowed("127.0.0.1").test(InetAddress.getByName("10.1.2.3")));
        var fromOutside = WebAddress.allowed("93.184.215.14");
        assertTrue(fromOutside.test(InetAddress.getByName("8.8.8.8")));
        assertEquals(false, fromOutside.test(InetAddress.getByName("10.1.2.3")));
    }

    @Test
    void asksWhetherThereIsSomethingNew() throws IOException {
        try (var fetcher = new PoliteFetcher(true, Duration.ZERO)) {
            Fetched first = fetcher.fetch(site + "/tagged", null, null);
            assertEquals("\"v1\"", first.entityTag());
            assertTrue(fetcher.fetch(site + "/tagged", "\"v1\"", null).isUnchanged());
        }
    }
}
