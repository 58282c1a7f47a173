package org.demarche.web.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.demarche.store.Store;
import org.demarche.web.Asker;
import org.demarche.web.Example;
import org.demarche.web.Server;
import org.demarche.web.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class WriteGuardTest {
    private static final String PASSWORD = "x".repeat(79) + "☃";
    private static final String RIGHT = Asker.basic("demarche", PASSWORD);

    @TempDir private static Path folder;
    private static Store store;
    private static Server server;
    private static Asker ask;

    @BeforeAll
    static void start() {
        store = Example.store(folder);
        server = Server.start(store, Settings.reading(0).withPassword(Optional.of(PASSWORD)));
        ask = new Asker(server);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static HttpResponse<String> write(Asker asker, String authorization, String... more) {
        String[] headers = new String[4 + more.length];
        headers[0] = "Content-Type";
        headers[1] = "application/sparql-update";
        headers[2] = "Authorization";
        headers[3] = authorization;
        System.arraycopy(more, 0, headers, 4, more.length);
        return asker.send(
                "POST", "ds", "INSERT DATA { GRAPH <urn:x:g> { <urn:s> <urn:p> 1 } }", headers);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.test",
        "Origin, null",
        "Origin, localhost",
        "Origin, file://",
        "Origin, http://localhost",
        "Origin, HTTP://localhost.evil.test",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, Cross-Site",
        "Sec-Fetch-Site, anything"
    })
    void aPageOfAnotherSiteWritesNothing(String header, String value) {
        var answer = write(ask, RIGHT, header, value);
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().startsWith("Pages of other sites"), answer.body());
        for (String method : new String[] {"PUT", "DELETE", "PATCH", "POST"}) {
            for (String path : new String[] {"ds?graph=urn:x:f", "ds/f", "ds/", "read/store"}) {
                assertEquals(
                        403,
                        ask.send(
                                        method,
                                        path,
                                        "<urn:s> <urn:p> <urn:foreign> .",
                                        "Content-Type",
                                        "text/turtle",
                                        "Authorization",
                                        RIGHT,
                                        header,
                                        value)
                                .statusCode(),
                        method + " " + path);
            }
        }
        var seen = ask.query("ASK { ?s ?p <urn:foreign> }", Asker.Format.JSON);
        assertTrue(seen.body().contains("false"), seen.body());
    }

    @Test
    void ownPagesAndProgramsWrite() {
        String here = server.address().replaceFirst("/$", "");
        assertEquals(204, write(ask, RIGHT).statusCode());
        assertEquals(204, write(ask, RIGHT, "Origin", here).statusCode());
        assertEquals(204, write(ask, RIGHT, "Sec-Fetch-Site", "none").statusCode());
        assertEquals(
                204,
                write(ask, RIGHT, "Origin", here, "Sec-Fetch-Site", "same-origin").statusCode());
    }

    @Test
    void otherSitesStillAsk() {
        assertEquals(200, ask.query("ASK {}", "Origin", "https://elsewhere.test").statusCode());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 71, 72, 73, 1000, 20_000})
    void aPasswordOfAnyLengthWorks(int length) {
        String password = "ü".repeat(length);
        try (Server other =
                Server.start(store, Settings.reading(0).withPassword(Optional.of(password)))) {
            var asker = new Asker(other);
            assertEquals(204, write(asker, Asker.basic("demarche", password)).statusCode());
            assertEquals(401, write(asker, Asker.basic("demarche", password + "ü")).statusCode());
            assertEquals(
                    401, write(asker, Asker.basic("demarche", password.substring(1))).statusCode());
            assertEquals(401, write(asker, Asker.basic("other", password)).statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic %%%", "Basic ZGVtYXJjaGU=", "Bearer x"})
    void aBrokenLoginIsRefusedToo(String authorization) {
        assertEquals(401, write(ask, authorization).statusCode(), authorization);
    }

    @Test
    void whoGuessesIsSlowedAndToldToTheLogInOneLine() throws IOException {
        var log = (Logger) LoggerFactory.getLogger(WrongPasswords.class);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        try (Server other =
                Server.start(store, Settings.reading(0).withPassword(Optional.of(PASSWORD)))) {
            log.addAppender(lines); // a server's start resets the log
            var asker = new Asker(other);
            String guess = Asker.basic("demarche\nFORGED login\u001b[31m", "wrong");
            for (int i = 0; i < WrongPasswords.FREE_TRIES; i++) {
                assertEquals(401, write(asker, guess).statusCode());
            }
            var answer = write(asker, guess);
            assertEquals(429, answer.statusCode());
            assertTrue(answer.body().startsWith("Too many wrong passwords"), answer.body());
            assertEquals("60", answer.headers().firstValue("Retry-After").orElse(""));
            assertEquals(429, write(asker, RIGHT).statusCode(), "else guesses would go on");
            assertEquals(200, asker.query("ASK {}").statusCode());
            assertEquals(204, fromElsewhere(other), "another address of this machine");
        } finally {
            log.detachAppender(lines);
        }
        assertTrue(lines.list.size() <= 2, "at most a line a second");
        String line = lines.list.getFirst().getFormattedMessage();
        assertTrue(line.contains("127.0.0.1"), line);
        assertTrue(line.contains("demarche\\u{a}FORGED login\\u{1b}\\u{5b}31m"), line);
        assertEquals(1, line.lines().count());
    }

    /// The status that the right password gets from an address other than the first.
    private static int fromElsewhere(Server server) throws IOException {
        try (var socket = new Socket()) {
            socket.bind(new java.net.InetSocketAddress("127.0.0.2", 0));
            socket.connect(new java.net.InetSocketAddress("127.0.0.1", server.port()));
            String body = "INSERT DATA { GRAPH <urn:x:g> { <urn:s> <urn:p> 1 } }";
            socket.getOutputStream()
                    .write(
                            ("POST /ds HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                                            + RIGHT
                                            + "\r\nContent-Type: application/sparql-update\r\nContent-Length: "
                                            + body.length()
                                            + "\r\n\r\n"
                                            + body)
                                    .getBytes(StandardCharsets.UTF_8));
            InputStream answer = socket.getInputStream();
            String head = new String(answer.readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(head.substring(9));
        }
    }

    @Test
    void afterAMinuteAnAddressMayTryAgain() {
        var now = new AtomicReference<>(Instant.EPOCH);
        var wrong = new WrongPasswords(now::get);
        for (int i = 0; i < WrongPasswords.FREE_TRIES; i++) {
            assertTrue(wrong.mayTry("10.0.0.1"));
        }
        assertFalse(wrong.mayTry("10.0.0.1"));
        assertTrue(wrong.mayTry("10.0.0.2"));
        now.set(now.get().plus(WrongPasswords.WAIT).minus(Duration.ofSeconds(1)));
        assertFalse(wrong.mayTry("10.0.0.1"));
        now.set(now.get().plusSeconds(2));
        assertTrue(wrong.mayTry("10.0.0.1"));
        wrong.forget("10.0.0.1");
        for (int i = 0; i < WrongPasswords.FREE_TRIES; i++) {
            assertTrue(wrong.mayTry("10.0.0.1"));
        }
    }

    @Test
    void aNetworkOfVersionSixCountsAsOneAddress() {
        var wrong = new WrongPasswords(() -> Instant.EPOCH);
        for (int i = 0; i < WrongPasswords.FREE_TRIES; i++) {
            assertTrue(wrong.mayTry("2001:db8:0:1:0:0:0:" + i));
        }
        assertFalse(wrong.mayTry("2001:db8:0:1:f:f:f:f"));
        assertTrue(wrong.mayTry("2001:db8:0:2:0:0:0:1"));
    }
}
