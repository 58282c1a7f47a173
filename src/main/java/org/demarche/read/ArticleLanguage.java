package org.demarche.read;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.language.LanguagePacks;
import org.demarche.nlp.LanguageIdentifier;
import org.jspecify.annotations.Nullable;

/// Settles the languages of texts. Shared by all threads.
final class ArticleLanguage {
    private static final int PROSE = 60;
    private static final int LOOK = 1000;
    private static final int MOST = 400;

    private final Map<String, String> codes = new HashMap<>();
    private final LanguageIdentifier identifier;

    ArticleLanguage(LanguagePacks packs) {
        packs.all().forEach(p -> codes.put(p.code3(), p.code()));
        packs.all().forEach(p -> codes.put(p.code(), p.code()));
        identifier = new LanguageIdentifier(packs);
    }

    /// The code of the language that somebody gives by a tag such as `en-GB`, or by a name; null if
    /// the tag says nothing.
    @Nullable String given(@Nullable String tag) {
        String own = tag == null ? null : codes.get(tag.strip());
        String code = own == null ? LanguageTag.language(tag) : own;
        return code == null ? null : codes.getOrDefault(code, code);
    }

    /// The code of the text's language, by its long lines if it has some; null if it has no words.
    ///
    /// @param said the tag of the text, which counts where the text leaves it open
    @Nullable String of(String text, @Nullable String said) {
        String prose =
                text.lines()
                        .filter(l -> l.length() >= PROSE && hasWords(l))
                        .limit(MOST)
                        .collect(Collectors.joining("\n"));
        String code = identifier.language(prose.length() >= PROSE ? prose : text, given(said));
        return code == null ? null : codes.getOrDefault(code, LanguageTag.canonical(code));
    }

    private static boolean hasWords(String line) {
        return line.chars().limit(LOOK).anyMatch(Character::isLetter);
    }

    /// A language's name in English and its code.
    static String name(String code) {
        return ULocale.getDisplayLanguage(code, ULocale.ENGLISH) + " (" + code + ")";
    }
}
