package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.demarche.language.SmallPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `demarche extract` from the outside: its status, what it writes and what it says.
class ExtractCommandTest {
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final String GOOD =
            """
            {"url": "https://example.org/good", "language": "en", "published": "2025-07-13", \
            "text": "\\"We will honour this treaty,\\" said Icelandic Foreign Minister Gunnar Hallsson."}
            """;

    @TempDir private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        String empty = file("empty.txt", "");
        String binary = folder.resolve("binary.txt").toString();
        byte[] bytes = new byte[2000];
        new Random(1).nextBytes(bytes);
        Files.write(Path.of(binary), bytes);
        String half = file("half.jsonl", GOOD + "{\"text\": \"The minis");
        String missing = folder.resolve("missing.txt").toString();
        String unreachable;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            unreachable = "http://127.0.0.1:" + closed.getLocalPort() + "/article";
        }
        String broken = "src/test/resources/inputs/broken.html";

        Ran ran = Ran.here("extract", empty, binary, half, missing, unreachable, broken);

        assertEquals(1, ran.status(), ran.err());
        List<String> complaints = ran.complaints();
        List<String> named = List.of(empty, binary, half + ":2", missing, unreachable);
        assertEquals(named.size(), complaints.size(), ran.err());
        for (int i = 0; i < named.size(); i++) {
            String complaint = complaints.get(i);
            assertTrue(complaint.startsWith("demarche: " + named.get(i)), complaint);
            assertTrue(complaint.length() < named.get(i).length() + 140, complaint);
            assertFalse(complaint.contains("Exception"), complaint);
        }
        assertTrue(ran.out().contains("person:ISL-gunnar-hallsson"), ran.out());
        assertTrue(ran.out().contains("state:WSM"), "the broken page is read, too: " + ran.out());
    }

    @Test
    void allReadIsZero() throws IOException {
        Ran ran = Ran.here("extract", file("good.jsonl", GOOD));
        assertEquals(0, ran.status(), ran.err());
        assertEquals(List.of(), ran.complaints());
    }

    @Test
    void wrongUsageIsTwoAndToldInASentence() throws IOException {
        String good = file("good.jsonl", GOOD);
        assertUsage("INPUT", "extract");
        assertUsage("turtle", "extract", "--format", "word", good);
        assertUsage("--language xx", "extract", "--language", "xx", good);
        assertUsage("--published", "extract", "--published", "yesterday", good);
        assertUsage("--nonsense", "extract", "--nonsense", good);
        assertUsage("no such folder", "extract", "--languages", folder + "/none", good);
        assertUsage("no such file", "extract", "--world", folder + "/none", good);
        assertUsage("absolute IRI", "extract", "--base", "here", good);
        assertUsage("An INPUT is empty", "extract", "", good);
        assertUsage("", "extrakt", good);
    }

    private static void assertUsage(String words, String... arguments) {
        Ran ran = Ran.here(arguments);
        assertEquals(2, ran.status(), ran.err());
        assertTrue(ran.err().contains(words), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
        assertEquals("", ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "nquads"})
    void theSameInputGivesTheSameBytes(String format) {
        String[] command = {"extract", "--format", format, SAMPLES.toString()};
        Ran first = Ran.here(command);
        assertEquals(0, first.status(), first.err());
        assertTrue(first.out().length() > 100_000, "the samples say something");
        assertEquals(first.out(), Ran.here(command).out());
    }

    @Test
    void theTextIsWrittenOnlyWhenWanted() throws IOException {
        String good = file("good.jsonl", GOOD);
        assertFalse(Ran.here("extract", good).out().contains("articleBody"));
        String with = Ran.here("extract", "--with-text", good).out();
        assertTrue(with.contains("schema:articleBody"), with);
        assertTrue(with.contains("dem:input \"good.jsonl\""), with);
    }

    @Test
    void aLanguageOfTheUsersIsTrainedAndRead() throws IOException {
        Path root = Files.createDirectory(folder.resolve("languages"));
        Path pack = SmallPack.write(root);
        Files.writeString(pack.resolve("language.tsv"), "grammar\ten\n", StandardOpenOption.APPEND);
        Ran trained = Ran.here("train", SmallPack.CODE, "--languages", root.toString());
        assertEquals(0, trained.status(), trained.err());
        for (String model : List.of("names.bin", "sentences.bin", "lines.bin", "corpus.sha256")) {
            assertTrue(Files.size(pack.resolve("models").resolve(model)) > 0, model);
        }
        String article =
                file(
                        "artikel.jsonl",
                        """
                        {"language": "de", "published": "2025-07-13", \
                        "text": "„Wir halten den Vertrag ein“, sagte Sergei Iwanow. Russland wartet."}
                        """);
        Ran ran = Ran.here("extract", "--languages", root.toString(), article);
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().contains("dem:speaker person:sergei-iwanow"), ran.out());
        assertTrue(ran.out().contains("dem:text \"„Wir halten den Vertrag ein“"), ran.out());
        assertTrue(ran.out().contains("state:RUS"), "names of states come with the language");
        assertEquals(1, Ran.here("extract", article).status(), "without the pack it is not read");
    }

    @Test
    void aLanguageWithoutAGrammarIsToldWhatToDo() throws IOException {
        Path root = Files.createDirectory(folder.resolve("languages"));
        SmallPack.write(root);
        Ran trained = Ran.here("train", SmallPack.CODE, "--languages", root.toString());
        assertEquals(0, trained.status(), trained.err());
        String article =
                file("artikel.jsonl", "{\"language\": \"de\", \"text\": \"Russland wartet.\"}");
        Ran ran = Ran.here("extract", "--languages", root.toString(), article);
        assertEquals(1, ran.status(), ran.err());
        String sentence = "could not be read: the language de has no grammar: train it";
        assertTrue(ran.err().contains(sentence), ran.err());
        assertFalse(ran.err().contains("fault of the program"), ran.err());
    }

    @Test
    void aLanguageThatIsNotThereCannotBeTrained() throws IOException {
        SmallPack.write(folder);
        Ran ran = Ran.here("train", "xx", "--languages", folder.toString());
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("no language xx"), ran.err());
    }
}
