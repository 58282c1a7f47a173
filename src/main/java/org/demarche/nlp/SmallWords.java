package org.demarche.nlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.language.LexicalEntry;

/// The small words of the languages of packs, of which every text has many: enough to confirm that
/// a text is in a language, without a model. Shared by all threads.
final class SmallWords {
    private static final double MANY = 0.18;
    private static final int ENOUGH = 12;

    private final Map<String, Set<String>> byCode = new HashMap<>();

    SmallWords(LanguagePacks packs) {
        for (LanguagePack pack : packs.all()) {
            Set<String> words = new HashSet<>();
            for (LexicalEntry entry : pack.entries(Category.FUNCTION_WORD)) {
                words.add(entry.form());
            }
            byCode.put(pack.code(), words);
        }
    }

    /// Whether a text is surely in a language or one near it; no if it is too short to tell.
    boolean areOf(LanguagePack pack, Tokens text) {
        Set<String> own = byCode.getOrDefault(pack.code(), Set.of());
        int words = 0;
        int small = 0;
        for (int i = 0; i < text.size(); i++) {
            if (text.isWord(i)) {
                words++;
                small += own.contains(text.lower(i)) ? 1 : 0;
            }
        }
        return words >= ENOUGH && small >= MANY * words;
    }
}
