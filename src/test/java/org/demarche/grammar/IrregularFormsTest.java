package org.demarche.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.junit.jupiter.api.Test;

class IrregularFormsTest {
    private final IrregularForms forms =
            new IrregularForms(
                    List.of(
                            entry("lives", "life", Map.of("pos", "NOUN")),
                            entry("was", "be", Map.of("pos", "VERB")),
                            entry("an", "a", Map.of())));

    private static LexicalEntry entry(String form, String lemma, Map<String, String> columns) {
        return new LexicalEntry(form, Category.IRREGULAR_FORM, lemma, columns);
    }

    @Test
    void aFormHasItsLemmaAsThatPartOfSpeechAlone() {
        assertEquals("life", forms.lemma("Lives", Upos.NOUN));
        assertNull(forms.lemma("lives", Upos.VERB));
        assertNull(forms.lemma("life", Upos.NOUN));
    }

    @Test
    void aVerbIsAnAuxiliaryAsWell() {
        assertEquals("be", forms.lemma("was", Upos.VERB));
        assertEquals("be", forms.lemma("was", Upos.AUX));
        assertNull(forms.lemma("was", Upos.NOUN));
    }

    @Test
    void withoutAPartOfSpeechItIsForAllButNames() {
        assertEquals("a", forms.lemma("An", Upos.DET));
        assertEquals("a", forms.lemma("an", Upos.X));
        assertNull(forms.lemma("An", Upos.PROPN));
    }
}
