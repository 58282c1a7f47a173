package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.demarche.Demarche;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs `demarche demo` as a process of its own.
class DemoCommandTest {
    private static final String EXPLORE = "Explore it at";

    @TempDir private Path folder;

    /// What the demonstration printed, and what the shell made of its example.
    ///
    /// @param early the overview at the moment when its address was printed
    private record Shown(List<String> lines, String early, String answer) {
        List<String> table() {
            return lines.stream()
                    .dropWhile(line -> !line.startsWith("ARTICLE"))
                    .takeWhile(line -> !line.isBlank())
                    .toList();
        }
    }

    private Shown demo(String... more) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Demarche.class.getName(),
                                "demo",
                                "--store",
                                folder.resolve("demo").toString(),
                                "--port",
                                "0"));
        command.addAll(List.of(more));
        Process process =
                new ProcessBuilder(command)
                        .redirectError(folder.resolve("errors").toFile())
                        .start();
        try (BufferedReader out = process.inputReader()) {
            List<String> lines = new ArrayList<>();
            String early = "";
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (line.startsWith(EXPLORE)) {
                    early = page(line.substring(EXPLORE.length()).strip());
                }
                if (line.startsWith("Take it home")) {
                    break;
                }
            }
            String answer = lines.isEmpty() ? "" : asked(lines);
            process.toHandle().destroy();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            return new Shown(lines, early, answer);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String page(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    /// Types the example into a shell, as a reader would.
    private static String asked(List<String> lines) throws IOException, InterruptedException {
        int at = 0;
        while (!lines.get(at).startsWith("Ask in SPARQL")) {
            at++;
        }
        String typed = lines.get(at).substring("Ask in SPARQL".length()) + "\n" + lines.get(at + 1);
        Process curl =
                new ProcessBuilder("sh", "-c", typed.replaceFirst("curl", "curl -s"))
                        .redirectErrorStream(true)
                        .start();
        String answer = new String(curl.getInputStream().readAllBytes(), "UTF-8");
        assertEquals(0, curl.waitFor(), answer);
        return answer;
    }

    private static boolean hasCurl() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "curl")));
    }

    @Test
    void showsWhatItFoundAndItsExampleIsAnsweredTheSecondTimeToo() throws Exception {
        assumeTrue(hasCurl());
        Shown first = demo();
        assertTrue(first.table().size() > 12, errors());
        assertTrue(first.lines().getFirst().startsWith(EXPLORE), errors());
        assertTrue(first.early().contains("class=\"card"), first.early());
        assertEquals("speaker,words", first.answer().lines().findFirst().orElse(""));
        assertEquals(6, first.answer().lines().count(), first.answer());
        String once = Ran.here("export", "--store", folder.resolve("demo").toString()).out();
        Shown second = demo();
        assertEquals(first.table(), second.table());
        assertEquals(once, Ran.here("export", "--store", folder.resolve("demo").toString()).out());
    }

    @Test
    void aWrongOptionIsWrongUsage() throws Exception {
        Shown shown = demo("--language", "xx");
        assertEquals(List.of(), shown.lines());
        assertTrue(errors().contains("--language xx"), errors());
        assertFalse(errors().contains("\tat "), errors());
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("errors"));
    }
}
