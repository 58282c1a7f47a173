package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `demarche ingest` that is told to stop: what was read is kept, and said.
@Timeout(240)
class StoppedIngestTest {
    private static final Pattern KEPT = Pattern.compile("([\\d,]+) articles? (?:is|are) kept in ");

    /// More than a pipe and a buffer hold: once it is written, what stands before it is being read.
    private static final String BLANK_LINES = "\n".repeat(300_000);

    @TempDir private Path folder;

    private static String article(int number) {
        return """
        {"url": "https://example.org/%d", "language": "en", "published": "2025-07-02", \
        "text": "Kenya and Peru signed a treaty on fishing no. %d on Friday."}
        """
                .formatted(number, number);
    }

    private static void give(OutputStream in, String text) throws IOException {
        in.write(text.getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("errors"));
    }

    /// When any file of the store was last written to.
    private static FileTime changed(Path store) throws IOException {
        FileTime last = FileTime.fromMillis(0);
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.toList()) {
                try {
                    FileTime changed = Files.getLastModifiedTime(file);
                    last = changed.compareTo(last) > 0 ? changed : last;
                } catch (NoSuchFileException _) {
                    continue;
                }
            }
        }
        return last;
    }

    /// The input stays open and says nothing more, so that nothing but time brings what it said
    /// into the store, and nothing but the signal ends the run.
    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void aSilentInputKeepsNothingWaitingAndASignalEndsIt(String signal, int status)
            throws Exception {
        Path store = folder.resolve("store");
        Process process =
                Ran.beside(folder.resolve("errors"), "ingest", "--store", store.toString(), "-");
        try (OutputStream in = process.getOutputStream()) {
            for (int i = 0; i < 20; i++) {
                give(in, article(i));
            }
            give(in, BLANK_LINES);
            FileTime read = FileTime.from(Instant.now());
            while (process.isAlive() && changed(store).compareTo(read) < 0) {
                Thread.sleep(100);
            }
            Ran.signal(process, signal);
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), errors());
        } finally {
            process.destroyForcibly();
        }
        assertEquals(status, process.exitValue(), errors());
        assertFalse(errors().contains("Exception"), errors());
        Matcher kept = KEPT.matcher(errors());
        assertTrue(kept.find(), errors());
        int number = Integer.parseInt(kept.group(1));
        assertTrue(number > 0, errors());
        Ran list = Ran.here("list", "--store", store.toString(), "--format", "csv");
        assertEquals(0, list.status(), list.err());
        assertEquals(number, list.out().lines().count() - 1, list.out());
    }
}
