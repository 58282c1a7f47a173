package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `demarche explain` from the outside: that it tells rule, words and entry, and that they are so.
class ExplainCommandTest {
    private static final Path PACKS = Path.of("src/main/resources");
    private static final Path SAMPLES = Path.of("src/main/resources/samples");

    private static final String TEXT =
            "Norway and Chile signed a fisheries treaty in Valparaiso on Thursday, 3 July 2025. \"We will"
                    + " never close our ports to honest crews,\" said Norwegian Foreign Minister Ingrid"
                    + " Halvorsen. She said that Chile would open two harbours if the parliament agreed.";

    @TempDir private Path folder;

    private String article = "";

    @BeforeEach
    void write() throws IOException {
        article =
                Files.writeString(
                                folder.resolve("fisheries.jsonl"),
                                JsonMapper.shared()
                                        .writeValueAsString(
                                                Map.of("text", TEXT, "url", "https://e.org/fish")))
                        .toString();
    }

    private static List<JsonNode> json(String... inputs) {
        List<String> arguments = new ArrayList<>(List.of("explain", "--format", "json"));
        arguments.addAll(List.of(inputs));
        Ran ran = Ran.here(arguments.toArray(String[]::new));
        assertEquals(0, ran.status(), ran.err());
        return ran.out().lines().map(l -> JsonMapper.shared().readTree(l)).toList();
    }

    @Test
    void aStatementIsShownWithCueRuleRowAndPlace() throws IOException {
        Ran ran = Ran.here("explain", "--only", "statements", "--language", "en", article);
        assertEquals(0, ran.status(), ran.err());
        String row = place("languages/en/report-verbs.tsv", "said");
        assertTrue(
                ran.out().contains("“said”")
                        && ran.out().contains("words that report what somebody said")
                        && ran.out().contains("← " + row + "  said  STATE"),
                ran.out());
        assertTrue(ran.out().contains("the subject that stands behind the cue"), ran.out());
        assertTrue(ran.out().contains("person:NOR-ingrid-halvorsen “She”"), ran.out());
        assertTrue(ran.out().contains("← " + place("languages/en/pronouns.tsv", "she")));
        assertTrue(ran.out().contains("¶1    Norway and Chile signed a fisheries"), ran.out());
        assertFalse(ran.out().contains(" name "), "only statements were asked for: " + ran.out());
    }

    /// Where the only row that begins so stands.
    private static String place(String file, String form) throws IOException {
        List<String> rows = Files.readAllLines(PACKS.resolve(file));
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isRowOf(rows.get(i), form)) {
                found.add(i + 1);
            }
        }
        assertEquals(1, found.size(), form);
        return file + ":" + found.getFirst();
    }

    private static boolean isRowOf(String row, String form) {
        return List.of(row.split("\t", 2)[0].split(";")).contains(form);
    }

    @Test
    void everyEntryStandsAtItsPlace() throws IOException {
        List<JsonNode> findings =
                json(
                        article,
                        SAMPLES.resolve("korut-rusia-dialog-wonsan.txt").toString(),
                        SAMPLES.resolve("sweden-joins-nato.html").toString());
        Map<String, Integer> checked = new TreeMap<>();
        for (JsonNode finding : findings) {
            for (JsonNode reason : finding.get("reasons")) {
                for (JsonNode source : reason.path("sources")) {
                    String place = source.get("place").asString();
                    String entry = source.get("entry").asString();
                    if (place.matches("(languages/.*|confidence)\\.tsv:\\d+")) {
                        String line = line(PACKS, place);
                        assertTrue(isRowOf(line, entry.split(" {2}")[0]), place + entry);
                        checked.merge("row", 1, Integer::sum);
                    } else if (place.matches("ontology/world/.*\\.ttl:\\d+")) {
                        String words =
                                entry.startsWith("\"")
                                        ? entry.substring(0, entry.lastIndexOf('"') + 1)
                                        : entry.split(" ")[0];
                        assertTrue(line(Path.of(""), place).contains(words), place + entry);
                        checked.merge("world", 1, Integer::sum);
                    } else {
                        checked.merge(place, 1, Integer::sum);
                    }
                }
            }
        }
        assertTrue(checked.getOrDefault("row", 0) > 40, checked.toString());
        assertTrue(checked.getOrDefault("world", 0) > 40, checked.toString());
        checked.keySet().stream()
                .filter(place -> place.contains("/"))
                .forEach(place -> assertTrue(Files.exists(PACKS.resolve(place)), place));
    }

    private static String line(Path root, String place) throws IOException {
        int colon = place.lastIndexOf(':');
        return Files.readAllLines(root.resolve(place.substring(0, colon)))
                .get(Integer.parseInt(place.substring(colon + 1)) - 1);
    }

    @Test
    void linesOfJsonTellTheSameWithTheWords() {
        List<JsonNode> findings = json("--language", "en", article);
        for (JsonNode finding : findings) {
            String exact = finding.get("exact").asString();
            int begin = finding.get("begin").asInt();
            assertEquals(exact, TEXT.substring(begin, begin + exact.length()));
        }
        JsonNode relation =
                findings.stream()
                        .filter(f -> f.get("layer").asString().equals("relations"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Norway state:NOR SUPPORT Chile state:CHL", relation.get("what").asString());
        assertEquals("signed", relation.get("reasons").get(0).get("exact").asString());
    }

    @Test
    void linesAreNoWiderThanAskedWhereWordsAllow() {
        Ran ran = Ran.here("explain", "--width", "70", "--language", "en", article);
        ran.out()
                .lines()
                .filter(l -> !l.contains("← ") && !l.contains("https://"))
                .forEach(l -> assertTrue(l.length() <= 70, l));
        Ran narrow = Ran.here("explain", "--width", "10", article);
        assertEquals(2, narrow.status());
        assertTrue(narrow.err().contains("--width takes 40 columns or more"), narrow.err());
    }

    @Test
    void aPackOfTheUsersIsToldByItsFolder() throws IOException {
        Path pack = folder.resolve("packs/en");
        try (Stream<Path> files = Files.walk(PACKS.resolve("languages/en"))) {
            for (Path file : files.toList()) {
                Files.createDirectories(pack);
                Files.copy(
                        file,
                        pack.resolve(PACKS.resolve("languages/en").relativize(file)),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        String packs = folder.resolve("packs").toString();
        Ran ran = Ran.here("explain", "--languages", packs, "--language", "en", article);
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().contains("← " + pack + "/report-verbs.tsv:"), ran.out());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsShown() {
        String missing = folder.resolve("missing.txt").toString();
        Ran ran = Ran.here("explain", missing, article);
        assertEquals(1, ran.status());
        assertTrue(ran.err().startsWith("demarche: " + missing), ran.err());
        assertTrue(ran.out().toLowerCase(Locale.ROOT).contains("state:nor"), ran.out());
        assertEquals(2, Ran.here("explain", "--only", "colours", article).status());
    }
}
