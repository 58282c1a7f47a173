package org.demarche.web.management;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.store.Endpoint;
import org.demarche.store.Store;
import org.demarche.store.StoreException;
import org.demarche.web.Example;
import org.demarche.web.Listening;
import org.demarche.web.Server;
import org.demarche.web.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagementTest {
    private static final String PASSWORD = "correct horse";

    @TempDir private static Path folder;
    @TempDir private static Path logs;
    private static Store store;
    private static Server server;
    private static int metricsPort;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void open() throws IOException {
        store = Example.store(folder);
        try (ServerSocket free = new ServerSocket(0)) {
            metricsPort = free.getLocalPort();
        }
        server =
                Server.start(
                        store,
                        Settings.reading(0)
                                .withPassword(Optional.of(PASSWORD))
                                .withListening(
                                        new Listening(
                                                InetAddress.getLoopbackAddress(),
                                                0,
                                                OptionalInt.of(metricsPort),
                                                Optional.of(logs.resolve("access.log")))));
    }

    @AfterAll
    static void close() {
        server.close();
        store.close();
        CLIENT.close();
    }

    private static String login() {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString(("demarche:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> get(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String onPages(String path) {
        return "http://localhost:" + server.port() + path;
    }

    private static String onMetrics(String path) {
        return "http://localhost:" + metricsPort + path;
    }

    @Test
    void anybodyMayAskWhetherItIsWell() {
        for (String address : List.of(onPages("/actuator/health"), onMetrics("/actuator/health"))) {
            HttpResponse<String> health = get(address);
            assertEquals(200, health.statusCode());
            assertEquals("{\"status\":\"UP\"}", health.body());
        }
    }

    @Test
    void metricsNeedThePasswordOrTheirOwnPort() {
        assertEquals(401, get(onPages("/actuator/prometheus")).statusCode());
        assertEquals(
                200, get(onPages("/actuator/prometheus"), "Authorization", login()).statusCode());
        get(onPages("/sparql?query=ASK%7B%7D"));
        get(onPages("/made-up-" + System.nanoTime()));
        String metrics = get(onMetrics("/actuator/prometheus")).body();
        assertTrue(metrics.contains("jvm_memory_used_bytes"), metrics);
        assertTrue(
                metrics.contains(
                        "http_server_requests_seconds_count{status=\"200\",uri=\"/sparql\"}"),
                metrics);
        assertTrue(metrics.contains("uri=\"other\""), metrics);
    }

    @Test
    void metricsTellOfQueries() {
        String before = get(onMetrics("/actuator/prometheus")).body();
        for (String name : List.of("running", "waiting", "lost")) {
            assertTrue(before.contains("demarche_queries_" + name + " 0.0"), before);
        }
        assertTrue(before.contains("demarche_answers_spooled_bytes{place=\"memory\"} 0.0"), before);
        assertTrue(before.contains("demarche_queries_refused_total{reason=\"time\"} 0.0"), before);
        String endless =
                "SELECT (COUNT(*) AS ?n) {"
                        + IntStream.range(0, 9)
                                .mapToObj("?s%1$d ?p%1$d ?o%1$d"::formatted)
                                .collect(Collectors.joining(" . "))
                        + "}";
        String query = URLEncoder.encode(endless, StandardCharsets.UTF_8);
        assertEquals(503, get(onPages("/sparql?timeout=1&query=" + query)).statusCode());
        String after = get(onMetrics("/actuator/prometheus")).body();
        assertTrue(after.contains("demarche_queries_refused_total{reason=\"time\"} 1.0"), after);
    }

    @Test
    void withoutAPasswordMetricsAreShutButForTheirPort() {
        try (Server open = Server.start(store, Settings.reading(0))) {
            HttpResponse<String> shut =
                    get("http://localhost:" + open.port() + "/actuator/prometheus");
            assertEquals(403, shut.statusCode());
            assertTrue(shut.body().startsWith("Metrics are for the operator"), shut.body());
        }
    }

    @Test
    void theMetricsPortShowsNothingElse() {
        for (String path : List.of("/", "/sparql?query=ASK%7B%7D", "/ds", "/actuator")) {
            assertEquals(404, get(onMetrics(path)).statusCode(), path);
        }
    }

    @Test
    void eachRequestIsNoted() throws Exception {
        get(onPages("/sparql?query=ASK%7B%7D%0Aforged"), "User-Agent", "a-test");
        // It is noted once it is answered.
        Thread.sleep(500);
        try (Stream<Path> files = Files.list(logs)) {
            Path log = files.findFirst().orElseThrow();
            assertTrue(
                    log.getFileName().toString().matches("access\\.\\d{4}-\\d\\d-\\d\\d\\.log"),
                    log.toString());
            assertTrue(
                    Files.readString(log)
                            .contains("\"GET /sparql?query=ASK%7B%7D%0Aforged HTTP/1.1\""),
                    Files.readString(log));
        }
    }

    @Test
    void itListensOnThisMachineAloneUnlessToldOtherwise() throws IOException {
        Optional<InetAddress> outside =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .findFirst();
        if (outside.isPresent()) {
            assertEquals(false, listens(outside.get(), server.port()));
            var everywhere =
                    new Listening(
                            InetAddress.getByName("0.0.0.0"),
                            0,
                            OptionalInt.empty(),
                            Optional.empty());
            try (Server open = Server.start(store, Settings.reading(0).withListening(everywhere))) {
                assertEquals("http://localhost:" + open.port() + "/", open.address());
                assertEquals(true, listens(outside.get(), open.port()));
            }
        }
        assertEquals(true, listens(InetAddress.getLoopbackAddress(), server.port()));
    }

    @Test
    void compactsForTheOwnerAlone() {
        String told;
        try (var asked = new Endpoint(server.address())) {
            StoreException refused =
                    assertThrows(StoreException.class, () -> asked.compact("a guess"));
            assertTrue(String.valueOf(refused.getMessage()).contains("password"));
            told = asked.compact(PASSWORD);
        }
        assertTrue(told.matches("compacted from [\\d,]+ to [\\d,]+ MB"), told);
        assertEquals(405, get(onPages("/store/compact"), "Authorization", login()).statusCode());
    }

    private static boolean listens(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
