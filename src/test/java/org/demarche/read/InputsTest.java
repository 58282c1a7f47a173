package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {
    private static final long MEGABYTE = 1 << 20;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty.txt | empty.txt is empty; give articles as text, pages, feeds, records or archives of them",
                "blank.txt | blank.txt is empty; give articles as text, pages, feeds, records or archives of them",
                "picture.txt | picture.txt is an image, not an article; give articles as text, pages, feeds, records or archives of them",
                "report.pdf | report.pdf is a damaged PDF file; get it anew",
                "numbers.dat | numbers.dat is binary, not an article; give articles as text, pages, feeds, records or archives of them",
                "cut.txt.gz | cut.txt.gz ends in the middle of its data; get it anew",
            })
    void tellsWhatIsWrongWithAFile(String name, String message) {
        assertEquals(List.of(message), Samples.messages(Samples.outcomes(Samples.path(name))));
    }

    @Test
    void goesOnAfterWhatCannotBeRead() {
        List<Outcome> outcomes =
                Samples.outcomes(
                        Samples.path("empty.txt"),
                        Samples.path("") + "/missing.txt",
                        "http://127.0.0.1:1/",
                        Samples.path("scraped-en.txt"));
        assertEquals(
                List.of(
                        "empty.txt is empty; give articles as text, pages, feeds, records or archives of them",
                        "missing.txt does not exist; check the path",
                        "http://127.0.0.1:1/ cannot be reached; check the address and the connection"),
                Samples.messages(outcomes));
        assertTrue(outcomes.getLast() instanceof Outcome.Read);
    }

    @Test
    void readsTheStandardInput() {
        assertTrue(
                Samples.outcomes(Samples.stream("The minister said that she would come."), "-")
                                .getFirst()
                        instanceof Outcome.Read);
    }

    @Test
    void walksFoldersInOrderWithoutHiddenFiles(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("b"));
        for (String name : List.of("c.txt", "b/z.txt", "b/a.txt", ".hidden", "a.txt")) {
            Files.writeString(folder.resolve(name), "The minister said so.");
        }
        List<String> names = new ArrayList<>();
        try (Inputs inputs =
                new Inputs(List.of(folder.toString()), InputStream.nullInputStream())) {
            inputs.forEachRemaining(r -> names.add(r.name().substring(folder.toString().length())));
            assertEquals(List.of("/a.txt", "/b/a.txt", "/b/z.txt", "/c.txt"), names);
            assertEquals(84, inputs.bytesRead());
        }
    }

    @Test
    void knowsTheTotalUnlessAnInputIsAStream() throws IOException {
        String file = Samples.path("utf16.txt");
        try (Inputs one = new Inputs(List.of(file, file), InputStream.nullInputStream());
                Inputs two = new Inputs(List.of(file, "-"), InputStream.nullInputStream())) {
            assertEquals(OptionalLong.of(2 * Files.size(Path.of(file))), one.bytesTotal());
            assertEquals(OptionalLong.empty(), two.bytesTotal());
        }
    }

    @ParameterizedTest
    @CsvSource({"'The minister said '", "'{\"text\": \"The minister said '"})
    void boundsTheMemoryForALineOfFiftyMegabytes(String beginning) {
        Samples.outcomes(InputStream.nullInputStream(), "-"); // loads what is loaded once
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        List<Outcome> outcomes =
                Samples.outcomes(
                        new Repeated(beginning, "and said again ", 50 * MEGABYTE, ""), "-");
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertEquals(1, outcomes.size());
        String message = Samples.messages(outcomes).getFirst();
        assertTrue(message.contains("is longer than the 8 MB that"), message);
        assertTrue(allocated < 45 * MEGABYTE, "allocated " + allocated);
    }

    @Test
    void goesOnAfterALongLine() {
        List<Outcome> outcomes =
                Samples.outcomes(
                        new Repeated(
                                "{\"text\": \"The minister said ",
                                "so ",
                                9 * MEGABYTE,
                                "\"}\n{\"text\": \"The minister said that she would come.\"}"),
                        "-");
        assertEquals(
                List.of("standard input:1 is longer than the 8 MB that a line may have; split it"),
                Samples.messages(outcomes));
        assertTrue(outcomes.getLast() instanceof Outcome.Read);
    }

    @Test
    void streamsAHundredThousandLines() throws IOException {
        String line = "{\"language\":\"en\",\"text\":\"The minister said that she would come.\"}\n";
        InputStream in = new Repeated("", line, 100_000L * line.length(), "");
        try (Inputs inputs = new Inputs(List.of("-"), in)) {
            inputs.next();
            assertTrue(inputs.bytesRead() < MEGABYTE, "reads ahead");
            int count = 1;
            while (inputs.hasNext()) {
                inputs.next();
                count++;
            }
            assertEquals(100_000, count);
        }
    }

    @Test
    void holdsNothingOpenAfterClosing() throws IOException {
        try (Inputs inputs = new Inputs(List.of("-"), Samples.stream("{\"text\":\"a\"}\n{}"))) {
            inputs.next();
            inputs.close();
            assertFalse(inputs.hasNext());
        }
    }

    /// A beginning, many times the same, an end.
    private static final class Repeated extends InputStream {
        private final byte[] beginning;
        private final byte[] piece;
        private final byte[] end;
        private final long length;
        private long position;

        Repeated(String beginning, String piece, long length, String end) {
            this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
            this.piece = piece.getBytes(StandardCharsets.UTF_8);
            this.end = end.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            long at = position++;
            if (at < beginning.length) {
                return beginning[(int) at];
            }
            at -= beginning.length;
            if (at < length) {
                return piece[(int) (at % piece.length)];
            }
            at -= length;
            return at < end.length ? end[(int) at] : -1;
        }
    }
}
