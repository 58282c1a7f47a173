package org.demarche.read;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.language.LanguagePacks;
import org.demarche.nlp.LanguageIdentifier;
import org.jspecify.annotations.Nullable;

/// Settles the languages of texts. Shared by all threads.
final class ArticleLanguage {
    private static final int PROSE = 60;
    private static final int ENOUGH = 200;

    private final Map<String, String> codes = new HashMap<>();
    private final LanguageIdentifier identifier;

    ArticleLanguage(LanguagePacks packs) {
        packs.all().forEach(p -> codes.put(p.code3(), p.code()));
        packs.all().forEach(p -> codes.put(p.code(), p.code()));
        identifier = new LanguageIdentifier(packs);
    }

    /// The code of the language that somebody gives by a tag such as `en-GB`; null without a tag.
    @Nullable String given(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        String code = tag.strip().replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
        return codes.getOrDefault(code, code);
    }

    /// The code of the text's language, by its long lines if it has some; null if it has no words.
    @Nullable String of(String text) {
        String prose =
                text.lines()
                        .filter(l -> l.length() >= PROSE)
                        .limit(40)
                        .collect(Collectors.joining("\n"));
        return identifier.language(prose.length() >= PROSE ? prose : text);
    }

    /// The language of a page's body: what its words tell, and for short ones rather what the page
    /// says, as pages are often made from a pattern in another language.
    @Nullable String ofPage(String body, @Nullable String said) {
        String given = given(said);
        return given != null && body.length() < ENOUGH ? given : of(body);
    }

    /// A language's name in English and its code.
    static String name(String code) {
        return ULocale.getDisplayLanguage(code, ULocale.ENGLISH) + " (" + code + ")";
    }
}
