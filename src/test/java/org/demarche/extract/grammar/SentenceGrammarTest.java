package org.demarche.extract.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.extract.text.Run;
import org.demarche.grammar.DependencyRelation;
import org.demarche.grammar.Upos;
import org.demarche.language.LanguagePacks;
import org.demarche.nlp.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is one word to the grammar, and what the tree says of the tokens.
class SentenceGrammarTest {
    private static final LanguagePacks PACKS = LanguagePacks.bundled();

    private static WordCutter cutter(String language) {
        return new WordCutter(Objects.requireNonNull(PACKS.pack(language)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The U.S. didn't pay $1,250.50. | The U.S. did n't pay $ 1,250.50 .
                    en | It's Peru's “own” port. | It 's Peru 's " own " port .
                    en | Rome – not Paris – won’t talk. | Rome - not Paris - wo n't talk .
                    en | A state-owned bank. | A state - owned bank .
                    id | Pihaknya menolaknya. | Pihak nya menolak nya .
                    id | Hanya negara-negara itu. | Hanya negara-negara itu .
                    id | Ia bertanya pada pukul 10.30. | Ia bertanya pada pukul 10.30 .
                    """)
    void wordsAreThoseOfTreebanks(String language, String text, String words) {
        Tokens tokens = Tokens.of(text);
        List<String> found = new ArrayList<>();
        cutter(language)
                .words(tokens, new Run(0, tokens.size()), List.of())
                .forEach(word -> found.add(word.form()));
        assertEquals(List.of(words.split(" ")), found);
    }

    @Test
    void anAtomIsOneWord() {
        Tokens tokens = Tokens.of("Prime Minister Ana Ruiz of Peru left.");
        List<Atom> atoms = List.of(new Atom(new Run(0, 6), "Ruiz"));
        List<WordCutter.CutWord> words =
                cutter("en").words(tokens, new Run(0, tokens.size()), atoms);
        assertEquals("Ruiz", words.getFirst().form());
        assertEquals(3, words.size());
    }

    private static SentenceTree tree(String language, String text) {
        Tokens tokens = Tokens.of(text);
        Run all = new Run(0, tokens.size());
        SentenceGrammar grammar =
                new SentenceGrammar(PACKS, Objects.requireNonNull(PACKS.pack(language)));
        return grammar.tree(tokens, all, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "en, Peru rejected the offer of Chile., 0, 1, NSUBJ",
        "en, Peru rejected the offer of Chile., 3, 1, OBJ",
        "en, Peru rejected the offer of Chile., 5, 3, NMOD",
        "id, Peru menolak tawaran Chile., 0, 1, NSUBJ",
        "id, Peru menolak tawaran Chile., 2, 1, OBJ",
        "id, Peru menolak tawaran Chile., 3, 2, NMOD"
    })
    void tokensHangOnTokens(
            String language, String text, int token, int head, DependencyRelation relation) {
        SentenceTree tree = tree(language, text);
        assertEquals(head, tree.head(token));
        assertEquals(relation, tree.relation(token));
        assertEquals(Upos.VERB, tree.pos(1));
        assertTrue(tree.children(head).contains(token));
        assertTrue(tree.isUnder(token, 1));
    }

    @Test
    void furtherTokensOfAWordAreThatWord() {
        SentenceTree tree = tree("en", "The U.S. left.");
        assertEquals(new Run(1, 5), tree.wordRun(3));
        assertEquals(1, tree.wordOf(3));
        assertEquals(tree.head(1), tree.head(4));
    }
}
