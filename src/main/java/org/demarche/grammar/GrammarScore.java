package org.demarche.grammar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/// How well a grammar does on a treebank that it did not learn from, each share from 0 to 1.
///
/// @param words all of them
/// @param pos right parts of speech among all words
/// @param lemmas right lemmas among all words but proper names
/// @param uas right heads among all words but punctuation
/// @param las right heads with right relations, likewise
/// @param speed words a second on one thread once it is warm
public record GrammarScore(
        int words, double pos, double lemmas, double uas, double las, double speed) {
    private static final int WARM = 5;

    /// @param clock nanoseconds since some moment
    /// @throws IOException if the file cannot be read or is no CoNLL-U or has no sentence
    public static GrammarScore of(Grammar grammar, Path treebank, LongSupplier clock)
            throws IOException {
        List<TreebankSentence> sentences = Treebank.read(treebank, Map.of());
        int words = sentences.stream().mapToInt(TreebankSentence::size).sum();
        double best = 0;
        for (int round = 0; round < WARM; round++) {
            long start = clock.getAsLong();
            sentences.forEach(s -> grammar.parse(s.forms()));
            best = Math.max(best, words / ((clock.getAsLong() - start) / 1e9));
        }
        int pos = 0;
        int named = 0;
        int lemmas = 0;
        int counted = 0;
        int heads = 0;
        int arcs = 0;
        for (TreebankSentence right : sentences) {
            Tree tree = grammar.parse(right.forms());
            for (int i = 0; i < right.size(); i++) {
                pos += tree.pos(i) == right.tags().get(i).pos() ? 1 : 0;
                if (right.tags().get(i).pos() != Upos.PROPN) {
                    named++;
                    lemmas += tree.lemma(i).equalsIgnoreCase(right.lemmas().get(i)) ? 1 : 0;
                }
                if (right.relations()[i] != DependencyRelation.PUNCT) {
                    counted++;
                    boolean head = tree.head(i) == right.heads()[i];
                    heads += head ? 1 : 0;
                    arcs += head && tree.relation(i) == right.relations()[i] ? 1 : 0;
                }
            }
        }
        return new GrammarScore(
                words,
                share(pos, words),
                share(lemmas, named),
                share(heads, counted),
                share(arcs, counted),
                best);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
