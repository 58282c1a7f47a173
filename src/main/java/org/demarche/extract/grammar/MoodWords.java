package org.demarche.extract.grammar;

import java.util.HashMap;
import java.util.Map;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// A language's words that tell the mood of a clause, by form or lemma. Shared by all threads.
final class MoodWords {
    private final Map<String, LexicalEntry> entries = new HashMap<>();

    MoodWords(LanguagePack pack) {
        pack.entries(Category.MOOD).forEach(entry -> entries.put(entry.form(), entry));
    }

    /// The entry of a word, null if it tells no mood.
    @Nullable LexicalEntry of(Tokens tokens, SentenceTree tree, int word) {
        LexicalEntry own = entries.get(tokens.lower(word));
        if (own == null && tree.hasClitic(word)) {
            own = entries.get(tree.host(word));
        }
        return own != null ? own : entries.get(tree.lemma(word));
    }
}
