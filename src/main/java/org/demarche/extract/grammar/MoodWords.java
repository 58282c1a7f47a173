package org.demarche.extract.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.language.Category;
import org.demarche.language.CliticKind;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// A language's words that tell the mood of a clause, by form or lemma. Immutable.
final class MoodWords {
    private final Map<String, LexicalEntry> entries = new HashMap<>();
    private final List<String> endings = new ArrayList<>();

    MoodWords(LanguagePack pack) {
        pack.entries(Category.CLITIC).stream()
                .filter(entry -> entry.is(CliticKind.ENDING))
                .forEach(entry -> endings.add(entry.form()));
        pack.entries(Category.MOOD).forEach(entry -> entries.put(entry.form(), entry));
    }

    /// The entry of a word, null if it tells no mood.
    @Nullable LexicalEntry of(Tokens tokens, SentenceTree tree, int word) {
        String form = tokens.lower(word);
        LexicalEntry own = entries.get(form);
        if (own == null && tree.hasClitic(word)) {
            for (String ending : endings) {
                if (own == null && form.endsWith(ending)) {
                    own = entries.get(form.substring(0, form.length() - ending.length()));
                }
            }
        }
        return own != null ? own : entries.get(tree.lemma(word));
    }
}
