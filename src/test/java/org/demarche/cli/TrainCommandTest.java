package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.language.SmallPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `demarche train` with treebanks.
class TrainCommandTest {
    private static final String FEW = "src/test/resources/treebanks/few.conllu";

    @TempDir private Path root;

    @BeforeEach
    void write() throws IOException {
        SmallPack.write(root);
    }

    private Ran train(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "train";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--languages";
        all[all.length - 1] = root.toString();
        return Ran.here(all);
    }

    @Test
    void aGrammarIsTrainedAndScored() {
        Ran ran = train("de", "--treebank", FEW, "--score", FEW);
        assertEquals(0, ran.status(), ran.err());
        Path models = root.resolve("de/models");
        assertTrue(Files.exists(models.resolve("grammar.bin")));
        assertTrue(
                ran.err()
                        .matches(
                                "demarche: trained the grammar of German in \\Q"
                                        + models
                                        + "\\E, [\\d,]+ bytes\\R"),
                ran.err());
        assertTrue(
                ran.out()
                        .matches(
                                "POS 1\\.0000  lemmas 0\\.\\d{4}  UAS 0\\.9\\d+  LAS 0\\.9\\d+"
                                        + "  [\\d,]+ words/s\\R"),
                ran.out());
    }

    @Test
    void treebanksGoWithOneLanguage() {
        String fault =
                "demarche: --treebank and --score go with the code of one language, for instance:"
                        + " demarche train en --score FILE";
        assertFault(2, fault, train("--score", FEW));
        assertFault(2, fault, train("de", "en", "--score", FEW));
        assertFault(2, fault, train("de", "en", "--treebank", FEW));
    }

    @Test
    void aLanguageThatThereIsNotIsToldWithThoseThereAre() {
        assertFault(
                2,
                "demarche: " + root + " has no language xx; it has de.",
                train("xx", "--treebank", FEW));
    }

    @Test
    void aLanguageWithoutAGrammarCannotBeScored() {
        Ran ran = train("de", "--score", FEW);
        assertEquals(1, ran.status());
        assertTrue(ran.err().startsWith("demarche: the language de has no grammar"), ran.err());
    }

    @Test
    void aTreebankThatIsMissingOrNoneLeavesNoGrammar() throws IOException {
        assertFault(
                1,
                "demarche: none.conllu: there is no such file",
                train("de", "--treebank", "none.conllu"));
        Path bad = root.resolve("bad.conllu");
        Files.writeString(bad, "1\tJa\n");
        assertFault(
                1,
                "demarche: " + bad + ":1 is no CoNLL-U: it has 2 columns of at least 8",
                train("de", "--treebank", FEW, bad.toString()));
        assertTrue(Files.notExists(root.resolve("de/models/grammar.bin")));
    }

    private static void assertFault(int status, String sentence, Ran ran) {
        assertEquals(sentence, ran.err().strip());
        assertEquals(status, ran.status());
        assertEquals("", ran.out());
    }
}
