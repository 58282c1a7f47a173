package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
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
    @TempDir private Path folder;

    /// What the demonstration printed, and what the shell made of its example.
    private record Shown(List<String> lines, String answer) {
        List<String> table() {
            return lines.stream().takeWhile(line -> !line.isBlank()).toList();
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
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (line.startsWith("Take it home")) {
                    break;
                }
            }
            String answer = lines.isEmpty() ? "" : asked(lines);
            process.toHandle().destroy();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            return new Shown(lines, answer);
        } finally {
            process.destroyForcibly();
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
        assertTrue(first.table().getFirst().startsWith("ARTICLE"), errors());
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
