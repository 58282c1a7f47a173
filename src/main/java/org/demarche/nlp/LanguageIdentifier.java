package org.demarche.nlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
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

    /// How many times likelier a language is that another cannot be meant.
    private static final double CLEAR = 2;

    private final LanguagePacks packs;
    private final Map<String, LanguagePack> byCode3 = new HashMap<>();
    private final Set<String> neighbours = new HashSet<>();
    private final SmallWords smallWords;

    public LanguageIdentifier(LanguagePacks packs) {
        this.packs = packs;
        smallWords = new SmallWords(packs);
        for (LanguagePack pack : packs.all()) {
            byCode3.put(pack.code3(), pack);
            neighbours.addAll(pack.neighbours());
        }
    }

    /// The code of the text's language: of a pack's where there is one, else ISO 639-3; null if the
    /// text has no words.
    public @Nullable String language(String text) {
        return language(text, null);
    }

    /// The same where somebody says which language it is: that counts where the text leaves it
    /// open.
    ///
    /// @param said a code of a language; null if nobody says
    public @Nullable String language(String text, @Nullable String said) {
        String sample = sample(text);
        if (sample.chars().noneMatch(Character::isLetter)) {
            return null;
        }
        Tokens tokens = Tokens.of(sample);
        LanguagePack own = said == null ? null : packOf(said);
        if (own != null && smallWords.areOf(own, tokens)) {
            return told(own, tokens, said);
        }
        List<Language> ranked = LanguageShares.bundled().ranked(sample);
        Language first = ranked.getFirst();
        Language likeliest =
                ranked.stream()
                        .filter(l -> packOfCode3(l.getLang()) != null)
                        .findFirst()
                        .filter(l -> CLEAR * l.getConfidence() > first.getConfidence())
                        .orElse(first);
        LanguagePack pack = packOfCode3(likeliest.getLang());
        if (said != null && (own == null || pack != own)) {
            String code3 = code3(said);
            double share =
                    ranked.stream()
                            .filter(l -> l.getLang().equals(code3))
                            .mapToDouble(Language::getConfidence)
                            .findFirst()
                            .orElse(0);
            if (CLEAR * share > likeliest.getConfidence()) {
                return said;
            }
        }
        return pack == null ? likeliest.getLang() : told(pack, tokens, said);
    }

    /// The beginning, the middle and the end of a long text: what most of it is in counts.
    private static String sample(String text) {
        if (text.length() <= ENOUGH) {
            return text;
        }
        int part = ENOUGH / 3;
        int middle = (text.length() - part) / 2;
        return text.substring(0, part)
                + "\n"
                + text.substring(middle, middle + part)
                + "\n"
                + text.substring(text.length() - part);
    }

    private @Nullable LanguagePack packOf(String code) {
        LanguagePack pack = packs.pack(code);
        return pack == null ? packOfCode3(code3(code)) : pack;
    }

    private @Nullable LanguagePack packOfCode3(String code3) {
        LanguagePack pack = byCode3.get(code3);
        return pack == null && neighbours.contains(code3) ? packOfNeighbour(code3) : pack;
    }

    private static String code3(String code) {
        try {
            return Locale.of(code).getISO3Language();
        } catch (MissingResourceException e) {
            return code;
        }
    }

    private @Nullable LanguagePack packOfNeighbour(String code3) {
        return packs.all().stream()
                .filter(p -> p.neighbours().contains(code3))
                .findFirst()
                .orElse(null);
    }

    /// Decides between a language and its neighbours by their tell-tale words; what somebody says
    /// counts unless two of them speak against it.
    private static String told(LanguagePack pack, Tokens tokens, @Nullable String said) {
        Map<String, Integer> votes = new HashMap<>();
        Map<String, String> telling = new HashMap<>();
        for (LexicalEntry entry : pack.entries(Category.TELLTALE)) {
            telling.put(entry.form(), entry.value());
        }
        for (int i = 0; i < tokens.size(); i++) {
            String language = telling.get(tokens.lower(i));
            if (language != null) {
                votes.merge(language, 1, Integer::sum);
            }
        }
        String favoured = pack.code();
        int own = votes.getOrDefault(favoured, 0);
        if (said != null && (said.equals(favoured) || telling.containsValue(said))) {
            favoured = said;
            own = votes.getOrDefault(said, 0) + 1;
        }
        int most = own;
        return votes.entrySet().stream()
                .filter(v -> v.getValue() > most)
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(favoured);
    }
}
