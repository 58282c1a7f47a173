package org.demarche.web;

import static org.demarche.web.Asker.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.demarche.store.Store;
import org.demarche.web.guard.HostileQueries;
import org.demarche.web.guard.HostileQueries.Hostile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// A server with a heap of one gigabyte, as users start it, and strangers who mean it ill: it
/// lives, answers each in time, and pages to others meanwhile.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileServerTest {
    private static final int SECONDS = 2;
    private static final Duration TOO_LONG = Duration.ofSeconds(SECONDS + 2L);
    private static final int AT_ONCE = 8;
    private static final String DESCRIBED = "DESCRIBE <https://w3id.org/demarche/id/state/RUS>";

    @TempDir private static Path folder;
    private static Process process;
    private static HttpClient client;
    private static int port;
    private static Path log;

    @BeforeAll
    static void start() throws Exception {
        Path stored = folder.resolve("store");
        try (Store store = Example.store(stored)) {
            Example.fill(store, 6_000);
        }
        log = folder.resolve("log");
        process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "-XX:+UseSerialGC",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.demarche.Demarche",
                                "serve",
                                "--port",
                                "0",
                                "--store",
                                stored.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        client = HttpClient.newHttpClient();
        while (port == 0) {
            assertTrue(process.isAlive(), () -> read(log));
            read(log)
                    .lines()
                    .filter(line -> line.startsWith("http://"))
                    .forEach(line -> port = URI.create(line.strip()).getPort());
            Thread.sleep(100);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @AfterAll
    static void stop() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    private static HttpRequest query(String text) {
        return request("/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("timeout=" + SECONDS + "&query=" + encoded(text)))
                .build();
    }

    /// The fault of an answer, or null.
    private static String fault(Hostile hostile) {
        long began = System.nanoTime();
        String outcome;
        try {
            var answer = client.send(query(hostile.query()), BodyHandlers.ofString());
            outcome = answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            outcome = "broken off";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            outcome = "500 interrupted";
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        boolean isFault =
                outcome.startsWith("500")
                        || took.compareTo(TOO_LONG) > 0
                        || !outcome.startsWith("200") && outcome.lines().count() > 1;
        return isFault
                ? hostile + ": " + outcome.lines().limit(3).toList() + " in " + took.toMillis()
                : null;
    }

    /// Does `work` while pages are asked for.
    private static void meanwhile(Work work) throws Exception {
        var done = new AtomicBoolean();
        List<String> late = new CopyOnWriteArrayList<>();
        Thread asker =
                Thread.ofVirtual()
                        .start(() -> {
                            for (int i = 0; !done.get(); i++) {
                                String path = i % 2 == 0 ? "/static/demarche.css" : "/queries";
                                long began = System.nanoTime();
                                String outcome = page(path);
                                long millis = (System.nanoTime() - began) / 1_000_000;
                                if (!outcome.equals("200") || millis > 1_000) {
                                    late.add(path + ": " + outcome + " in " + millis + " ms");
                                }
                            }
                        });
        work.run();
        done.set(true);
        asker.join();
        // A machine that others use may hold one up.
        assertTrue(late.size() <= 1, late::toString);
        assertTrue(process.isAlive(), () -> read(log));
    }

    private static String page(String path) {
        try {
            Thread.sleep(100);
            return "" + client.send(request(path).build(), BodyHandlers.ofString()).statusCode();
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    @Test
    @Order(1)
    void hostileQueriesEightAtOnce() throws Exception {
        assertEquals("200", page("/"));
        meanwhile(() -> {
            List<String> faults = new ArrayList<>();
            try (var askers = Executors.newFixedThreadPool(AT_ONCE)) {
                List<Future<String>> all =
                        HostileQueries.all().stream()
                                .map(one -> askers.submit(() -> fault(one)))
                                .toList();
                for (Future<String> one : all) {
                    if (one.get() != null) {
                        faults.add(one.get());
                    }
                }
            }
            assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
        });
        // Whatever threads the hostile ones had, the next one gets a whole answer.
        for (int i = 0; i < AT_ONCE; i++) {
            var answer = client.send(query(DESCRIBED), BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer.body());
        }
    }

    @Test
    @Order(2)
    void slowReadersAndConnectionsHalfOpen() throws Exception {
        List<Socket> open = new ArrayList<>();
        try {
            meanwhile(() -> {
                String head = " HTTP/1.1\r\nHost: localhost\r\n";
                String large =
                        "/sparql?timeout=1&query=" + encoded("SELECT * { ?s ?p ?o . ?a a ?b }");
                String graph = "/graph?name=urn:g:all";
                for (int i = 0; i < 1_000; i++) {
                    open.add(
                            switch (i % 125) {
                                case 0 -> connected("GET " + large + head + "\r\n");
                                case 1 -> connected("GET " + graph + head + "\r\n");
                                case 2 ->
                                        connected(
                                                "POST /sparql"
                                                        + head
                                                        + "Content-Type: application/sparql-query\r\nContent-Length: 100\r\n\r\nASK");
                                default -> connected("GET " + large + head.substring(0, i % 17));
                            });
                }
                Thread.sleep(3_000);
                assertEquals(
                        200,
                        client.send(query("ASK { ?s ?p ?o }"), BodyHandlers.ofString())
                                .statusCode());
            });
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    private static Socket connected(String text) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(2_048);
        socket.connect(new InetSocketAddress("localhost", port));
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    @Order(3)
    void theHeapIsFreeAgain() throws Exception {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Thread.sleep(SECONDS * 1_000L);
        Process asked =
                new ProcessBuilder(jcmd.toString(), "" + process.pid(), "GC.class_histogram")
                        .start();
        String total =
                new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("Total"))
                        .findFirst()
                        .orElseThrow();
        long megabytes = Long.parseLong(total.strip().split("\\s+")[2]) >> 20;
        assertTrue(megabytes < 300, total);
    }

    @Test
    @Order(4)
    void endsWhateverRuns() throws Exception {
        String endless = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?b LIMIT 1";
        List<Socket> open = new ArrayList<>();
        for (int i : IntStream.range(0, AT_ONCE).toArray()) {
            String text = i % 2 == 0 ? endless : "SELECT * { ?s ?p ?o . ?a a ?b }";
            open.add(
                    connected(
                            "GET /sparql?query="
                                    + encoded(text)
                                    + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        }
        Thread.sleep(1_000);
        process.destroy();
        assertTrue(process.waitFor(10, TimeUnit.SECONDS), "still alive after 10 s");
        for (Socket socket : open) {
            socket.close();
        }
    }
}
