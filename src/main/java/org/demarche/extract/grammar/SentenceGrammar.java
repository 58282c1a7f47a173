package org.demarche.extract.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demarche.extract.text.Run;
import org.demarche.grammar.Grammar;
import org.demarche.grammar.Upos;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;

/// A language's grammar for the tokens of documents. Shared by all threads.
public final class SentenceGrammar {
    private final Grammar grammar;
    private final WordCutter cutter;
    private final MoodWords moods;
    private final boolean passiveHasAuxiliary;

    /// @throws org.demarche.language.LanguageException if the language has no grammar
    public SentenceGrammar(LanguagePacks packs, LanguagePack pack) {
        grammar = Grammar.of(packs, pack);
        cutter = new WordCutter(pack);
        moods = new MoodWords(pack);
        passiveHasAuxiliary =
                pack.entries(Category.FUNCTION_WORD).stream()
                        .anyMatch(entry -> entry.is(SmallWord.PASSIVE));
    }

    MoodWords moods() {
        return moods;
    }

    /// Whether the language tells a passive by its auxiliary.
    boolean passiveHasAuxiliary() {
        return passiveHasAuxiliary;
    }

    /// The part of speech of each token of a run, that of its last word.
    ///
    /// @param small the token whose word is read as if it were written small, -1 for none
    Upos[] tags(Tokens tokens, Run run, int small) {
        List<WordCutter.CutWord> words = cutter.words(tokens, run, List.of());
        List<Upos> found =
                grammar.tags(
                        words.stream()
                                .map(w ->
                                        w.token() == small
                                                ? w.form().toLowerCase(Locale.ROOT)
                                                : w.form())
                                .toList());
        Upos[] tags = new Upos[run.length()];
        for (int i = 0; i < words.size(); i++) {
            Arrays.fill(tags, words.get(i).token() - run.first(), tags.length, found.get(i));
        }
        return tags;
    }

    /// The tree of a run of tokens.
    SentenceTree tree(Tokens tokens, Run run, List<Atom> atoms) {
        List<WordCutter.CutWord> words = cutter.words(tokens, run, atoms);
        return new SentenceTree(
                run, grammar.parse(words.stream().map(WordCutter.CutWord::form).toList()), words);
    }
}
