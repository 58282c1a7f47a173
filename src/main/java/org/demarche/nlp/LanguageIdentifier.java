package org.demarche.nlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// Tells the language of a text: OpenNLP's detector among the packs' languages and their near
/// neighbours, then tell-tale words between the near ones. Shared by all threads.
public final class LanguageIdentifier {
    private static final int ENOUGH = 3000;

    private final LanguagePacks packs;
    private final Map<String, LanguagePack> byCode3 = new HashMap<>();
    private final Set<String> neighbours = new HashSet<>();

    public LanguageIdentifier(LanguagePacks packs) {
        this.packs = packs;
        for (LanguagePack pack : packs.all()) {
            byCode3.put(pack.code3(), pack);
            neighbours.addAll(pack.neighbours());
        }
    }

    /// The code of the text's language: of a pack's where there is one, else ISO 639-3; null if the
    /// text has no words.
    public @Nullable String language(String text) {
        String sample = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        if (sample.chars().noneMatch(Character::isLetter)) {
            return null;
        }
        List<Language> ranked = LanguageShares.bundled().ranked(sample);
        LanguagePack near = null;
        for (Language language : ranked) {
            near = byCode3.get(language.getLang());
            if (near != null || neighbours.contains(language.getLang())) {
                near = near == null ? packOfNeighbour(language.getLang()) : near;
                break;
            }
            if (language.getConfidence() > 0.5) {
                return language.getLang();
            }
        }
        return near == null ? ranked.getFirst().getLang() : told(near, sample);
    }

    private @Nullable LanguagePack packOfNeighbour(String code3) {
        return packs.all().stream()
                .filter(p -> p.neighbours().contains(code3))
                .findFirst()
                .orElse(null);
    }

    /// Decides between a language and its neighbours by their tell-tale words.
    private static String told(LanguagePack pack, String text) {
        Map<String, Integer> votes = new HashMap<>();
        Map<String, String> telling = new HashMap<>();
        for (LexicalEntry entry : pack.entries(Category.TELLTALE)) {
            telling.put(entry.form(), entry.value());
        }
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            String language = telling.get(tokens.lower(i));
            if (language != null) {
                votes.merge(language, 1, Integer::sum);
            }
        }
        int own = votes.getOrDefault(pack.code(), 0);
        return votes.entrySet().stream()
                .filter(v -> v.getValue() > own)
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(pack.code());
    }
}
