package org.demarche.grammar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
    private static final String GOOD =
            """
            # Two words, one of them parted
            1-2\tkannot\t_\t_\t_\t_\t_\t_\t_\t_
            1\tkan\tkan\tAUX\t_\t_\t0\troot\t_\t_
            2\tnot\tnot\tPART\t_\tPolarity=Neg\t1\tadvmod:neg\t_\t_
            2.1\tgo\tgo\tVERB\t_\t_\t_\t_\t_\t_

            1\tGone\tgo\tVERB\t_\tTense=Past|Voice=Pass\t0\troot\t_\t_
            """;

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("own.conllu");
    }

    @Test
    void wordsTagsAndArcsAreReadWithoutSubtypesAndWordsLeftOut() throws IOException {
        Files.writeString(file, GOOD);
        List<TreebankSentence> sentences = Treebank.read(file, Map.of("advmod", "obl"));
        assertEquals(2, sentences.size());
        TreebankSentence first = sentences.getFirst();
        assertEquals(List.of("kan", "not"), first.forms());
        assertArrayEquals(new int[] {-1, 0}, first.heads());
        assertEquals(DependencyRelation.OBL, first.relations()[1]);
        assertEquals(Upos.PART, first.tags().get(1).pos());
        assertTrue(sentences.getLast().tags().getFirst().has(Morph.PASSIVE));
    }

    @Test
    void aFilePackedWithGzipIsTheSame() throws IOException {
        Path packed = folder.resolve("own.conllu.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(GOOD.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertEquals(2, Treebank.read(packed, Map.of()).size());
    }

    @Test
    void aLineThatIsNoneIsToldByFileAndLine() throws IOException {
        assertFault("1\tkan\tkan\tAUX", ":7 is no CoNLL-U: it has 4 columns of at least 8");
        assertFault(row("MODAL", "0", "root"), ":7 is no CoNLL-U: MODAL is no universal part of");
        assertFault(
                row("AUX", "0", "toproot"),
                ":7 is no CoNLL-U: toproot is no universal dependency relation");
        String head = " is no word of its sentence";
        assertFault(row("AUX", "5", "obj"), ":7 is no CoNLL-U: its head \"5\"" + head);
        assertFault(row("AUX", "_", "obj"), ":7 is no CoNLL-U: its head \"_\"" + head);
        assertFault(row("AUX", "-1", "obj"), ":7 is no CoNLL-U: its head \"-1\"" + head);
    }

    private static String row(String upos, String head, String deprel) {
        return "1\tkan\tkan\t" + upos + "\t_\t_\t" + head + "\t" + deprel + "\t_\t_";
    }

    private void assertFault(String line, String fault) throws IOException {
        String before = GOOD.substring(0, GOOD.indexOf("1\tGone"));
        Files.writeString(file, before + line + "\n2\tnot\tnot\tPART\t_\t_\t1\tadvmod\n");
        String message = message(file);
        assertTrue(message.startsWith(file + fault), message);
        assertEquals(1, message.lines().count(), message);
    }

    private static String message(Path file) {
        return String.valueOf(
                assertThrows(IOException.class, () -> Treebank.read(file, Map.of())).getMessage());
    }

    @Test
    void aFileThatIsMissingEmptyOrNotPackedIsToldInASentence() throws IOException {
        assertEquals(file + ": there is no such file", message(file));
        Files.writeString(file, "# nothing\n\n");
        assertEquals(file + " has no sentence", message(file));
        Path packed = folder.resolve("own.conllu.gz");
        Files.writeString(packed, GOOD);
        assertEquals(packed + " is not packed with gzip, or damaged", message(packed));
    }
}
