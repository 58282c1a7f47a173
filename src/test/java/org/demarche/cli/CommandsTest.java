package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.store.Fixture;
import org.demarche.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTest {
    @TempDir static Path folder;

    @TempDir Path elsewhere;

    private String out = "";
    private String err = "";

    @BeforeAll
    static void fill() {
        try (Store store = Store.open(folder)) {
            store.replace(Fixture.articles());
        }
    }

    private int run(String... arguments) {
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        StringWriter stderr = new StringWriter();
        PrintStream before = System.out;
        System.setOut(new PrintStream(stdout, true, StandardCharsets.UTF_8));
        try {
            CommandLine commands = DemarcheCommand.commandLine();
            commands.setErr(new PrintWriter(stderr, true));
            commands.setOut(new PrintWriter(stdout, true, StandardCharsets.UTF_8));
            return commands.execute(arguments);
        } finally {
            System.setOut(before);
            out = stdout.toString(StandardCharsets.UTF_8);
            err = stderr.toString();
        }
    }

    private int onStore(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = folder.toString();
        return run(all);
    }

    @Test
    void queryWithoutANameListsTheQuestions() {
        assertEquals(0, onStore("query"));
        assertTrue(
                out.lines()
                        .anyMatch(line ->
                                line.matches("statements-by-state-and-period +What was said .*")),
                out);
    }

    @Test
    void aTableIsAlignedAndItsIrisAreShort() {
        assertEquals(0, onStore("query", "statements-by-state-and-period", "-p", "state=KOR"), err);
        var lines = out.lines().toList();
        assertEquals(3, lines.size(), out);
        assertTrue(lines.get(2).contains("person:KOR-cho-hyun"), out);
        assertEquals(lines.get(0).indexOf("article"), lines.get(2).indexOf("article:seoul"), out);
        assertTrue(lines.get(1).matches("[- ]+"));
    }

    @Test
    void rowsComeInOtherFormsToo() {
        assertEquals(0, onStore("query", "acts-by-month", "--format", "csv"), err);
        assertTrue(out.startsWith("month,act,relations"), out);
        assertEquals(0, onStore("query", "unresolved-speakers", "--format", "json"), err);
        assertTrue(out.contains("\"bindings\""), out);
        assertEquals(0, onStore("query", "unresolved-speakers", "--format", "TSV"), err);
        assertTrue(out.startsWith("?cue\t"), out);
    }

    @Test
    void aFileMayHoldTheQuestion() throws IOException {
        Path file =
                Files.writeString(
                        elsewhere.resolve("mine.rq"),
                        "CONSTRUCT { ?_state_iri ?p ?o } WHERE { ?_state_iri ?p ?o }");
        assertEquals(
                0, onStore("query", file.toString(), "-p", "state=KOR", "--format", "turtle"), err);
        assertTrue(out.contains("state:KOR a dem:State"), out);
        Path ask = Files.writeString(elsewhere.resolve("ask.rq"), "ASK { ?s a ?t }");
        assertEquals(0, onStore("query", ask.toString()));
        assertEquals("yes\n", out);
    }

    @Test
    void whatIsWrongIsToldInOneSentenceWithItsStatus() throws IOException {
        Path broken = Files.writeString(elsewhere.resolve("broken.rq"), "SELECT * WHERE { ?s ");
        assertTold(2, "no query named", "query", "no-such");
        assertTold(2, "has no parameter colour", "query", "acts-by-month", "-p", "colour=red");
        assertTold(2, "broken.rq cannot be read", "query", broken.toString());
        assertTold(1, "rows, not triples", "query", "acts-by-month", "--format", "turtle");
        assertTold(1, "search words", "query", "search-statements", "-p", "words=(");
        assertTold(2, "no date", "export", "--from", "soon");
        assertTold(
                1,
                "cannot be written",
                "export",
                "-o",
                elsewhere.resolve("no/such/file.ttl").toString());
        assertEquals(1, run("export", "--store", elsewhere.resolve("none").toString()));
        assertTrue(err.contains("There is no store"), err);
        assertFalse(Files.exists(elsewhere.resolve("none")));
    }

    private void assertTold(int status, String words, String... arguments) {
        assertEquals(status, onStore(arguments), err);
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.contains(words), err);
    }

    @Test
    void everyCommandTellsItsVersionAndHelps() {
        for (String command : DemarcheCommand.commandLine().getSubcommands().keySet()) {
            if (!command.equals("help")) {
                assertEquals(0, run(command, "--version"), err);
                assertTrue(out.startsWith("demarche "), out);
                assertEquals(0, run(command, "--help"), err);
                assertTrue(out.startsWith("Usage: demarche " + command), out);
            }
        }
    }

    @Test
    void anExportOfNothingSaysSo() {
        Ran none = Ran.here("export", "--store", folder.toString(), "--from", "2099");
        assertEquals(0, none.status());
        assertTold(2, "no article https://e.org/", "export", "--article", "https://e.org/");
        assertTrue(none.err().startsWith("demarche: no article in "), none.err());
        assertTold(2, "--world goes with", "export", "--world", "--state", "KOR");
    }

    @Test
    void anAnswerThatIsCutSaysSo() throws IOException {
        Path one = Files.writeString(elsewhere.resolve("one.rq"), "SELECT * { ?s ?p ?o } LIMIT 1");
        Ran cut = Ran.here("query", "--store", folder.toString(), one.toString());
        assertTrue(cut.err().contains("LIMIT of 1"), cut.err());
    }

    @Test
    void doublesReadLikeNumbersAndFaultyOnesAreShownAsTheyStand() throws IOException {
        Path file =
                Files.writeString(
                        elsewhere.resolve("numbers.rq"),
                        """
                        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                        SELECT ?n { VALUES ?n { 0.95e0 "much"^^xsd:double } }
                        """);
        assertEquals(0, onStore("query", file.toString()), err);
        assertEquals(List.of("n", "----", "0.95", "much"), out.lines().toList());
    }

    @Test
    void wrongUsageIsTwo() {
        assertEquals(2, run());
        assertEquals(2, run("nonsense"));
        assertEquals(2, onStore("export", "--format", "word"));
        assertTrue(err.contains("turtle"), err);
    }

    @Test
    void exportWritesTheSameToAFileAsToTheScreen() throws IOException {
        Path file = elsewhere.resolve("out.ttl");
        Files.writeString(file, "old");
        assertEquals(0, onStore("export", "--state", "KOR", "-o", file.toString()), err);
        assertEquals("", out);
        assertEquals(0, onStore("export", "--state", "KOR"), err);
        assertEquals(out, Files.readString(file));
        assertTrue(out.contains("# https://w3id.org/demarche/id/article/seoul"), out);
        try (var files = Files.list(elsewhere)) {
            assertEquals(1, files.count());
        }
    }
}
