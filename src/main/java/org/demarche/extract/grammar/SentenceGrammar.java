package org.demarche.extract.grammar;

import java.util.List;
import org.demarche.extract.text.Run;
import org.demarche.grammar.Grammar;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.nlp.Tokens;

/// A language's grammar for the tokens of documents. Shared by all threads.
public final class SentenceGrammar {
    private final Grammar grammar;
    private final WordCutter cutter;

    /// @throws org.demarche.language.LanguageException if the language has no grammar
    public SentenceGrammar(LanguagePacks packs, LanguagePack pack) {
        grammar = Grammar.of(packs, pack);
        cutter = new WordCutter(pack);
    }

    /// The tree of a run of tokens.
    SentenceTree tree(Tokens tokens, Run run, List<Atom> atoms) {
        List<WordCutter.CutWord> words = cutter.words(tokens, run, atoms);
        return new SentenceTree(
                run, grammar.parse(words.stream().map(WordCutter.CutWord::form).toList()), words);
    }
}
