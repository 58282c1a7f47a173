package org.demarche.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LemmaRulesTest {
    private static final List<String> VERBS =
            List.of("flumped", "flump", "gronked", "gronk", "smirped", "smirp");

    @Test
    void aScriptLeadsFromFormToLemma() {
        assertScript("signed", "sign");
        assertScript("menandatangani", "tandatangan");
        assertScript("envoys", "envoy");
        assertScript("ties", "tie");
        assertEquals(new LemmaScript(0, "", 0, ""), LemmaScript.of("talk", "talk"));
    }

    private static void assertScript(String form, String lemma) {
        assertEquals(lemma, LemmaScript.of(form, lemma).apply(form));
    }

    @Test
    void aScriptLeavesAWordThatIsTooShortForIt() {
        LemmaScript script = LemmaScript.of("abolishing", "abolish");
        assertEquals("ing", script.apply("ing"));
        assertEquals("", script.apply(""));
    }

    @Test
    void aRuleOfThreeWordsServesOthersOfItsPartOfSpeech() {
        LemmaRules rules = LemmaRules.learned(verbs(VERBS));
        assertEquals("tronk", rules.lemma("Tronked", Upos.VERB));
        assertEquals("tronked", rules.lemma("Tronked", Upos.NOUN));
        assertEquals("gronked", rules.lemma("Gronked", Upos.PROPN));
    }

    @Test
    void aRuleOfTwoWordsIsNone() {
        LemmaRules rules = LemmaRules.learned(verbs(VERBS.subList(0, 4)));
        assertEquals("gronked", rules.lemma("gronked", Upos.VERB));
    }

    @Test
    void noWordIsKeptHoweverOftenItStood() throws IOException {
        List<TreebankSentence> often =
                Stream.concat(
                                verbs(VERBS).stream(),
                                Collections.nCopies(50, verbs(VERBS)).stream()
                                        .flatMap(List::stream))
                        .toList();
        LemmaRules rules = LemmaRules.learned(often);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        rules.write(new DataOutputStream(bytes));
        String kept = bytes.toString(StandardCharsets.ISO_8859_1);
        assertTrue(kept.contains("ed"), "it has rules");
        for (String word : VERBS) {
            assertFalse(kept.contains(word.substring(0, 4)), word);
        }
        LemmaRules read =
                LemmaRules.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertEquals("tronk", read.lemma("tronked", Upos.VERB));
    }

    /// @param formsAndLemmas by turns
    private static List<TreebankSentence> verbs(List<String> formsAndLemmas) {
        return Stream.iterate(0, i -> i < formsAndLemmas.size(), i -> i + 2)
                .map(i ->
                        new TreebankSentence(
                                List.of(formsAndLemmas.get(i)),
                                List.of(formsAndLemmas.get(i + 1)),
                                List.of(new Tag(Upos.VERB, 0)),
                                new int[] {-1},
                                new DependencyRelation[] {DependencyRelation.ROOT}))
                .toList();
    }
}
