package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.demarche.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds when processes are killed at any moment, round after round: five of them here, as
/// many as one likes by `src/test/scripts/kill-rounds`.
class KillRoundsTest {
    private static final int ROUNDS = Integer.getInteger("demarche.rounds", 5);
    private static final int ARTICLES = 150;
    private static final Pattern KEPT = Pattern.compile("([\\d,]+) articles? (?:is|are) kept in ");
    private static final String[] ENDS = {"KILL", "TERM", "KILL", "INT", "KILL"};

    @TempDir private Path folder;

    private final Random random = new Random(11);

    /// As many articles, which another edition replaces.
    private Path articles(int edition) throws IOException {
        List<String> states = List.of("Kenya", "Peru", "Norway", "Japan", "Ghana", "Chile", "Fiji");
        var lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append(
                    """
                    {"url": "https://example.org/%d", "language": "en", "published": "2025-07-%02d", \
                    "text": "%s and %s signed treaty no. %d on Friday.\\n\\"We will honour Article %d,\\" \
                    said Foreign Minister Alex Otieno of %s."}
                    """
                            .formatted(
                                    i,
                                    i % 28 + 1,
                                    states.get(i % 7),
                                    states.get((i + 1 + i / 7 % 5) % 7),
                                    i,
                                    edition * 10 + i % 9 + 1,
                                    states.get((i + edition) % 7)));
        }
        return Files.writeString(folder.resolve("edition-" + edition + ".jsonl"), lines);
    }

    private Path errors() {
        return folder.resolve("errors");
    }

    private static String export(Path store, String... more) {
        var arguments =
                new ArrayList<>(
                        List.of("export", "--store", store.toString(), "--format", "nquads"));
        arguments.addAll(List.of(more));
        Ran ran = Ran.here(arguments.toArray(String[]::new));
        assertEquals(0, ran.status(), ran.err());
        return ran.out();
    }

    /// Its lines by their graphs.
    private static Map<String, Set<String>> graphs(String quads) {
        Map<String, Set<String>> graphs = new HashMap<>();
        quads.lines()
                .forEach(line ->
                        graphs.computeIfAbsent(
                                        line.substring(line.lastIndexOf('<')), _ -> new HashSet<>())
                                .add(line));
        return graphs;
    }

    /// Signals and kills in turn. After each one every article that was kept is still there, whole,
    /// in one edition or the other; after an undisturbed run all is as if nothing had happened.
    @Test
    void anIngestThatIsKilledLosesNothingThatItKept() throws Exception {
        List<Path> inputs = List.of(articles(0), articles(1));
        List<Map<String, Set<String>>> editions = new ArrayList<>();
        String whole = "";
        long began = System.nanoTime();
        for (Path input : inputs) {
            Path unharmed = folder.resolve("unharmed-" + input.getFileName());
            began = System.nanoTime();
            Process run = ingest(unharmed, input);
            assertTrue(run.waitFor(300, TimeUnit.SECONDS));
            assertEquals(0, run.exitValue(), Files.readString(errors()));
            whole = export(unharmed, "--world");
            editions.add(graphs(export(unharmed)));
        }
        int time = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        Path store = folder.resolve("killed");
        Set<String> before = Set.of();
        for (int round = 0; round < ROUNDS; round++) {
            String end = ENDS[round % ENDS.length];
            Process run = ingest(store, inputs.get(round % 2));
            run.waitFor(time / 4 + random.nextInt(time), TimeUnit.MILLISECONDS);
            boolean isKilled = run.isAlive();
            if (isKilled) {
                Ran.signal(run, end);
            }
            assertTrue(run.waitFor(60, TimeUnit.SECONDS), "it ends");
            if (!Store.exists(store)) {
                continue;
            }
            Map<String, Set<String>> kept = graphs(export(store));
            String at = "round %d, %s, exit %d".formatted(round, end, run.exitValue());
            assertTrue(kept.keySet().containsAll(before), at);
            kept.forEach((graph, lines) ->
                    assertTrue(
                            lines.equals(editions.get(0).get(graph))
                                    || lines.equals(editions.get(1).get(graph)),
                            () -> at + ": " + graph));
            Matcher told = KEPT.matcher(Files.readString(errors()));
            if (told.find()) {
                int number = Integer.parseInt(told.group(1).replace(",", ""));
                assertTrue(kept.size() >= number, at);
            }
            before = kept.keySet();
        }
        Process last = ingest(store, inputs.get(1));
        assertTrue(last.waitFor(300, TimeUnit.SECONDS));
        assertEquals(0, last.exitValue(), Files.readString(errors()));
        assertEquals(whole, export(store, "--world"), "links of identity, too");
    }

    private Process ingest(Path store, Path input) throws IOException {
        return Ran.beside(errors(), "ingest", "--store", store.toString(), input.toString());
    }

    /// Every update that a client was told to be done is there after the kill.
    @Test
    void aServerThatIsKilledLosesNothingThatItConfirmed() throws Exception {
        Path store = folder.resolve("served");
        Path password = Files.writeString(folder.resolve("password"), "kill-rounds\n");
        int confirmed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Process server =
                    Ran.talking(
                            errors(),
                            "serve",
                            "--port",
                            "0",
                            "--store",
                            store.toString(),
                            "--password-file",
                            password.toString());
            try (BufferedReader out = server.inputReader()) {
                String address = String.valueOf(out.readLine());
                assertTrue(address.startsWith("http"), Files.readString(errors()));
                String end = round % 5 == 4 ? "TERM" : "KILL";
                int pause = random.nextInt(1500);
                confirmed = write(address, confirmed, () -> killLater(server, end, pause));
            }
            assertTrue(server.waitFor(60, TimeUnit.SECONDS), "it ends");
            assertEquals(confirmed, found(store, confirmed), "round " + round);
        }
        assertTrue(confirmed >= ROUNDS, "it confirmed some");
        assertFalse(export(store, "--world").isEmpty());
    }

    private static void killLater(Process server, String end, int pause) {
        Thread.ofPlatform()
                .start(() -> {
                    try {
                        Thread.sleep(pause);
                        Ran.signal(server, end);
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    /// Writes one graph after the other until nobody answers.
    ///
    /// @param begun is run when the first one is confirmed
    /// @return the number after the last one that was confirmed
    private static int write(String address, int first, Runnable begun)
            throws InterruptedException {
        int next = first;
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (true) {
                String update =
                        "INSERT DATA { GRAPH <%s> { <urn:a:%d> <urn:p> %d, \"one\", \"two\" } }"
                                .formatted(graph(next), next, next);
                var request =
                        HttpRequest.newBuilder(URI.create(address + "ds"))
                                .header("Content-Type", "application/sparql-update")
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(
                                                                "demarche:kill-rounds".getBytes()))
                                .timeout(Duration.ofSeconds(60))
                                .POST(BodyPublishers.ofString(update))
                                .build();
                int status = client.send(request, BodyHandlers.ofString()).statusCode();
                if (status / 100 != 2) {
                    assertEquals(503, status, "the server stops");
                    return next;
                }
                if (next == first) {
                    begun.run();
                }
                next++;
            }
        } catch (IOException _) {
            return next;
        }
    }

    private static String graph(int number) {
        return "https://example.org/graph/" + number;
    }

    /// How many of the first so many graphs are whole.
    private static int found(Path folder, int number) {
        try (Store store = Store.open(folder)) {
            return store.read(() -> {
                int found = 0;
                for (int i = 0; i < number; i++) {
                    Node graph = NodeFactory.createURI(graph(i));
                    var quads = store.dataset().find(graph, Node.ANY, Node.ANY, Node.ANY);
                    int triples = 0;
                    for (; quads.hasNext(); quads.next()) {
                        triples++;
                    }
                    found += triples == 3 ? 1 : 0;
                }
                return found;
            });
        }
    }
}
