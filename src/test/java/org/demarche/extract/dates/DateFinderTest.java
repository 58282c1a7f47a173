package org.demarche.extract.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.demarche.domain.Mention;
import org.demarche.extract.Documents;
import org.demarche.extract.Example;
import org.demarche.extract.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
    private static final Map<String, DateFinder> FINDERS = new ConcurrentHashMap<>();

    record Example(String language, String published, String text, String values) {}

    private static List<Mention> dates(Document document) {
        return FINDERS.computeIfAbsent(document.pack().code(), c -> new DateFinder(document.pack()))
                .dates(document);
    }

    private static Stream<Example> examples(String language) throws IOException {
        try (InputStream in =
                DateFinderTest.class.getResourceAsStream("/dates/" + language + ".tsv")) {
            String rows =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return rows
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .map(row -> row.split("\t"))
                    .map(c -> new Example(language, c[0], c[1], c.length > 2 ? c[2] : ""))
                    .toList()
                    .stream();
        }
    }

    static Stream<Example> examples() throws IOException {
        return Stream.concat(examples("id"), examples("en"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheDatesOfASentenceAndNoOthers(Example example) {
        List<String> wanted = new ArrayList<>();
        List<String> values = List.of(example.values().split(" "));
        String[] pieces = example.text().split("[\\[\\]]");
        for (int i = 1; i < pieces.length; i += 2) {
            wanted.add(pieces[i] + " = " + values.get(i / 2));
        }
        Document document =
                Documents.of(
                        example.language(),
                        example.published(),
                        example.text().replaceAll("[\\[\\]]", ""));
        List<String> found =
                dates(document).stream()
                        .map(d -> document.words(d.span()) + " = " + d.refersTo())
                        .toList();
        assertEquals(wanted, found);
    }

    @Test
    void aDateMayRunOnIntoTheNextWrappedLineButNotIntoTheNextParagraph() {
        Document wrapped =
                Documents.of(
                        "en",
                        "-",
                        "the Declaration that was signed by both of them in Riga on 10 \nDecember 1991, and");
        assertEquals("1991-12-10", dates(wrapped).getFirst().refersTo().toString());
        Document parted = Documents.of("en", "-", "Page 10\n\nDecember 1991");
        assertEquals("1991-12", dates(parted).getFirst().refersTo().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/7/2025 ",
                "Sabtu ",
                "Sabtu, ",
                "kemarin, ",
                "dua ribu ",
                "tahun ",
                "tahun 2024-",
                "(12/7 ",
                "18 dan 19 ",
                "12 Juli\n",
                "lalu ",
                "1",
                "{year}"
            })
    void takesNoLongerThanTheTextIsLong(String part) {
        Document document = Documents.bare("id", "2025-07-13", part.repeat(100_000));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> dates(document));
    }

    @Test
    void isFastEnoughForWholeCollections() {
        String text =
                "Menteri itu mengatakan pada Sabtu (12/7/2025) bahwa perjanjian 2024 tetap berlaku. ";
        Document document = Documents.bare("id", "2025-07-13", text.repeat(2_000));
        dates(document);
        long begin = System.nanoTime();
        dates(document);
        double micros = (System.nanoTime() - begin) / 1000.0 / document.tokens().size();
        assertTrue(micros < 10, () -> micros + " microseconds a token");
    }
}
