package org.demarche.read;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the tags mean by which pages and tools say in which language a text is: BCP 47, locales of
/// systems, codes of three letters, names.
final class LanguageTag {
    private static final int LONGEST = 60;
    private static final int SHORT = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*+");

    private LanguageTag() {}

    /// The code of the language in a tag, as short as BCP 47 has it; null if it names none.
    static @Nullable String language(@Nullable String tag) {
        if (tag == null || tag.length() > LONGEST) {
            return null;
        }
        String lower = tag.strip().toLowerCase(Locale.ROOT);
        Matcher words = WORD.matcher(lower);
        if (!words.find()) {
            return null;
        }
        String first = words.group();
        if (first.length() <= SHORT && first.charAt(0) < 0x80) {
            return code(first);
        }
        String named = LanguageNames.CODES.get(lower);
        words.reset();
        while (named == null && words.find()) {
            named = LanguageNames.CODES.get(words.group());
        }
        return named;
    }

    /// The code that BCP 47 has for a code of another standard, or that has taken its place.
    static String canonical(String code) {
        return ULocale.createCanonical(code).getLanguage();
    }

    private static @Nullable String code(String letters) {
        if (letters.length() < 2) {
            return null;
        }
        String code = canonical(letters);
        // Among codes of three letters alone are words such as "nan"; nobody needs their languages.
        return code.length() == 2 && !ULocale.getDisplayLanguage(code, ULocale.ENGLISH).equals(code)
                ? code
                : null;
    }

    /// The names of languages in English and in themselves; most tags are codes and need none.
    private static final class LanguageNames {
        static final Map<String, String> CODES = new HashMap<>();

        static {
            for (String code : ULocale.getISOLanguages()) {
                if (code.length() == 2) {
                    for (ULocale in : new ULocale[] {new ULocale(code), ULocale.ENGLISH}) {
                        String name = ULocale.getDisplayLanguage(code, in);
                        CODES.put(name.toLowerCase(Locale.ROOT), canonical(code));
                    }
                }
            }
        }
    }
}
