package org.demarche.web.sparql;

import static org.demarche.web.Asker.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.demarche.web.Example;
import org.demarche.web.RunningServer;
import org.demarche.web.Settings;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.PlaceLimits;
import org.demarche.web.guard.SendingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Clients that take, or send, next to nothing hold nobody up.
@Timeout(60)
class SlowClientsTest {
    private static final String LARGE = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    @RegisterExtension
    private static final RunningServer RUNNING =
            new RunningServer(
                    Example::store,
                    Settings.reading(0)
                            .withLimits(
                                    new Limits(Duration.ofSeconds(20), 2, 5_000, 200_000, 100)
                                            .withPlaces(
                                                    new PlaceLimits(
                                                            4,
                                                            Duration.ofSeconds(10),
                                                            Duration.ofSeconds(2),
                                                            2,
                                                            0.9))
                                            .withSending(
                                                    new SendingLimits(
                                                            100_000,
                                                            1 << 20,
                                                            1L << 30,
                                                            1L << 30,
                                                            1_000_000,
                                                            Duration.ofSeconds(2),
                                                            Duration.ofSeconds(8)))));

    private static Socket connected(int buffer) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(buffer);
        socket.connect(new InetSocketAddress("localhost", RUNNING.server().port()));
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Test
    void whoReadsSlowlyHoldsNoPlaceAndIsDroppedInTheEnd() throws Exception {
        List<Socket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < 6; i++) {
                Socket socket = connected(2_048);
                send(
                        socket,
                        "GET /sparql?format=csv&query="
                                + encoded(LARGE)
                                + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertEquals('H', socket.getInputStream().read());
                readers.add(socket);
            }
            for (int i = 0; i < 5; i++) {
                assertEquals(200, RUNNING.ask().query("ASK {}").statusCode());
            }
            Thread.sleep(9_000);
            for (Socket socket : readers) {
                assertTrue(isBrokenOff(socket), "still sending after the time for it");
            }
        } finally {
            for (Socket socket : readers) {
                socket.close();
            }
        }
    }

    /// Whether the stream ends, in what was sent before, without the chunk that ends an answer.
    private static boolean isBrokenOff(Socket socket) {
        try {
            InputStream in = socket.getInputStream();
            byte[] bytes = in.readAllBytes();
            String end =
                    new String(
                            bytes,
                            Math.max(0, bytes.length - 7),
                            Math.min(7, bytes.length),
                            StandardCharsets.ISO_8859_1);
            return !end.endsWith("\r\n0\r\n\r\n");
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void halfOpenConnectionsHoldNobodyUp() throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                Socket socket = connected(8_192);
                send(
                        socket,
                        i % 2 == 0
                                ? "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: loc"
                                : "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 100\r\n\r\nASK");
                open.add(socket);
            }
            long began = System.nanoTime();
            assertEquals(200, RUNNING.ask().query("ASK {}").statusCode());
            assertEquals(200, RUNNING.ask().get("static/demarche.css").statusCode());
            assertTrue(System.nanoTime() - began < 3_000_000_000L);
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void answersWithoutChunksHaveTheirLength() throws IOException {
        try (Socket socket = connected(8_192)) {
            send(
                    socket,
                    "GET /sparql?format=csv&query="
                            + encoded("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }")
                            + " HTTP/1.0\r\nHost: localhost\r\n\r\n");
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.contains("Content-Length: "), answer.substring(0, 400));
        }
    }
}
