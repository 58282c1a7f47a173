package org.demarche.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.readings.KeptReadings.Part;
import org.demarche.readings.ReadingComparison.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Readings made by hand, compared.
class ReadingComparisonTest {
    private static final String QUADS =
            """
            <s> <https://w3id.org/demarche/ontology#act> "STATE" <g> .
            <s> <https://w3id.org/demarche/ontology#rule> "verb" <g> .
            """;
    private static final String EXPLANATION =
            "{\"what\":\"a state\",\"reasons\":[{\"part\":\"by\",\"sources\":[{\"place\":\"a:1\"}]}]}\n";

    @TempDir Path folder;
    private KeptReadings before = new KeptReadings(Path.of("before"));
    private KeptReadings after = before;

    @BeforeEach
    void keepTheSame() throws IOException {
        before = new KeptReadings(folder.resolve("before"));
        after = new KeptReadings(folder.resolve("after"));
        for (KeptReadings kept : List.of(before, after)) {
            kept.write("gold/one", Part.QUADS, QUADS);
            kept.write("gold/one", Part.EXPLANATION, EXPLANATION);
        }
    }

    private Outcome compared(String... without) throws IOException {
        return new ReadingComparison(before, after, Omission.of(List.of(without)), 3).compare();
    }

    @Test
    void theSameIsIdentical() throws IOException {
        Outcome outcome = compared();
        assertTrue(outcome.isSame());
        assertEquals(List.of("identical: 1 articles as in " + before.folder()), outcome.lines());
    }

    @Test
    void anotherTripleIsSeen() throws IOException {
        after.write("gold/one", Part.QUADS, QUADS.replace("STATE", "AGREE"));
        Outcome outcome = compared("dem:rule");
        assertTrue(!outcome.isSame());
        assertEquals("gold/one: N-Quads differs", outcome.lines().getFirst());
        assertTrue(outcome.lines().get(1).startsWith("  - <s> "), outcome.lines().get(1));
        assertTrue(outcome.lines().get(2).contains("\"AGREE\""), outcome.lines().get(2));
    }

    @Test
    void findingsTellMoreThanLinesOfFiles() throws IOException {
        String finding =
                """
                {"kind":"statement","key":"0,4","begin":0,"end":4,"words":"well","right":true,\
                "values":{"speaker":{"text":"X","right":false}}}
                """;
        before.write("gold/one", Part.FINDINGS, finding);
        after.write("gold/one", Part.FINDINGS, finding.replace("X", "Y").replace("false", "true"));
        assertTrue(compared().isSame(), "only the bytes of N-Quads and explanations count");
        after.write("gold/one", Part.QUADS, QUADS.replace("STATE", "AGREE"));
        before.writeScores(List.of("layer   F1", "states    1.0", "dates    0.5"));
        after.writeScores(List.of("layer   F1", "states    1.0", "dates    0.6"));
        assertEquals(
                List.of(
                        "gold/one: statement 0,4 \"well\": speaker was X, is Y: now right",
                        "     layer   F1",
                        "was  dates    0.5",
                        "is   dates    0.6",
                        "1 gains, 0 losses, 0 changes that are neither"),
                compared().lines().subList(0, 5));
    }

    @Test
    void whatIsLeftOutDoesNotCount() throws IOException {
        after.write("gold/one", Part.QUADS, QUADS.replace("\"verb\"", "<verb>"));
        after.write("gold/one", Part.EXPLANATION, EXPLANATION.replace("a:1", "a:2"));
        assertTrue(!compared("dem:rule").isSame());
        assertTrue(!compared("sources").isSame());
        assertTrue(compared("dem:rule", "sources").isSame());
        assertTrue(compared("https://w3id.org/demarche/ontology#rule", "place").isSame());
    }

    @Test
    void aMissingArticleDiffersUnlessItsSetWasNotRead() throws IOException {
        before.write("articles/other/1", Part.QUADS, QUADS);
        assertTrue(compared().isSame());
        before.write("gold/two", Part.QUADS, QUADS);
        assertTrue(!compared().isSame());
        after.write("gold/two", Part.QUADS, QUADS);
        after.write("gold/three", Part.QUADS, QUADS);
        Outcome outcome = compared();
        assertTrue(outcome.isSame());
        assertEquals("1 articles are new and not compared", outcome.lines().getLast());
    }

    @Test
    void theCommandSaysTheSameByItsStatus() throws IOException {
        String first = before.folder().toString();
        String second = after.folder().toString();
        assertEquals(0, Readings.run("compare", first, second));
        after.write("gold/one", Part.QUADS, "");
        assertEquals(1, Readings.run("compare", first, second));
        assertEquals(2, Readings.run("compare", first, folder.resolve("none").toString()));
        assertEquals(2, Readings.run("compare", "--without", "none:such", first, second));
        assertEquals(2, Readings.run("compare"));
    }

    @Test
    void whatIsNoReadingIsNotDeleted() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
        assertEquals(2, Readings.run("keep", folder.toString()));
        assertTrue(before.exists());
    }

    @Test
    void everySetHasArticles() throws IOException {
        List<String> names = ArticleSets.own().stream().map(NamedArticle::name).toList();
        for (String set : List.of("gold", "examples/en", "examples/id", "samples", "treaties")) {
            assertTrue(names.stream().anyMatch(n -> NamedArticle.set(n).equals(set)), set);
        }
        assertEquals(names.size(), names.stream().distinct().count());
    }
}
