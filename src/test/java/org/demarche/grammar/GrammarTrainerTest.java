package org.demarche.grammar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a grammar learns from few sentences.
class GrammarTrainerTest {
    private static final Path FEW = Path.of("src/test/resources/treebanks/few.conllu");
    private static final IrregularForms NONE = new IrregularForms(List.of());
    private static byte[] bytes = new byte[0];

    @BeforeAll
    static void train() throws IOException {
        bytes = GrammarTrainer.grammar(List.of(FEW), Map.of());
    }

    private static Grammar grammar(byte[] kept) {
        return Grammar.of(kept, NONE, "few");
    }

    @Test
    void theSameSentencesGiveTheSameBytes() throws IOException {
        assertArrayEquals(bytes, GrammarTrainer.grammar(List.of(FEW), Map.of()));
    }

    @Test
    void theSentencesItLearnedFromAreParsedAsTheyWere() throws IOException {
        Grammar grammar = grammar(bytes);
        for (TreebankSentence right : Treebank.read(FEW, Map.of())) {
            Tree tree = grammar.parse(right.forms());
            for (int i = 0; i < right.size(); i++) {
                String word = right.forms() + " " + i;
                assertEquals(right.tags().get(i).pos(), tree.pos(i), word);
            }
        }
        GrammarScore score = GrammarScore.of(grammar, FEW, new AtomicLong()::incrementAndGet);
        assertTrue(score.uas() >= 0.97, score.toString());
        assertTrue(score.las() >= 0.9, score.toString());
        assertEquals(1, score.pos());
        assertTrue(score.lemmas() > 0.6 && score.lemmas() < 1, "rules alone: " + score);
    }

    @Test
    void aSentenceOfNewWordsIsParsedAfterThem() {
        Tree tree = grammar(bytes).parse(List.of("The", "guards", "guarded", "the", "bridge", "."));
        assertEquals(-1, tree.head(2));
        assertEquals(DependencyRelation.NSUBJ, tree.relation(1));
        assertEquals(DependencyRelation.OBJ, tree.relation(4));
        assertEquals("guard", tree.lemma(2));
    }

    @Test
    void aRelationIsLearnedByTheNameItIsGiven() throws IOException {
        byte[] renamed = GrammarTrainer.grammar(List.of(FEW), Map.of("obj", "iobj"));
        Tree tree =
                grammar(renamed).parse(List.of("The", "minister", "signed", "the", "treaty", "."));
        assertEquals(DependencyRelation.IOBJ, tree.relation(4));
    }

    @Test
    void aGrammarThatIsDamagedOrAnothersIsToldByItsPlace() {
        String damaged = "few/grammar.bin is no grammar, or a damaged one: train it anew";
        assertEquals(damaged, message(Arrays.copyOf(bytes, bytes.length / 2)));
        assertEquals(damaged, message(new byte[0]));
        assertEquals(damaged, message("no model at all".getBytes(StandardCharsets.UTF_8)));
        for (int at = 0; at < bytes.length; at += bytes.length / 50) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            assertEquals(damaged, message(changed), "changed at " + at);
        }
        assertEquals(
                "few/grammar.bin is no grammar of this version: train it anew",
                message(packed(new byte[] {'D', 'G', 'R', '0', 1, 2, 3})));
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String message(byte[] model) {
        return String.valueOf(
                assertThrows(
                                IllegalStateException.class,
                                () -> Grammar.of(model, NONE, "few/grammar.bin"))
                        .getMessage());
    }
}
