package org.demarche.extract.text;

import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// A number written in words, such as "nineteen hundred and forty-four".
///
/// @param end the token after its last
public record NumberWords(int value, int end) {
    private static final int LONGEST = 16;
    private static final int THOUSAND = 1000;

    /// The longest number in words that begins at the token, null if there is none.
    public static @Nullable NumberWords at(Document document, int token) {
        int total = 0;
        int part = 0;
        int end = token;
        int at = token;
        while (at < document.tokens().size() && at - token < LONGEST) {
            Hit hit = document.wordAt(at, Category.NUMBER);
            LexicalEntry entry = hit == null ? null : hit.word(Category.NUMBER);
            if (hit == null || entry == null || entry.value().length() > 4) {
                break;
            }
            int value = Integer.parseInt(entry.value());
            if (!entry.has(Trait.ROLE_TIMES)) {
                part += value;
            } else if (value < THOUSAND) {
                part = times(part, value);
            } else {
                total += Math.max(part, 1) * value;
                part = 0;
            }
            if (total + part > 10 * THOUSAND) {
                return null;
            }
            end = hit.end();
            at = isHyphen(document.tokens(), end) ? end + 1 : end;
        }
        return end == token ? null : new NumberWords(total + part, end);
    }

    /// "two hundred and three tens": only what is smaller than the factor is multiplied.
    private static int times(int part, int factor) {
        int small = part % factor;
        return part - small + Math.max(small, 1) * factor;
    }

    private static boolean isHyphen(Tokens tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.is(at, '-')
                && tokens.isGlued(at)
                && tokens.isGlued(at + 1);
    }
}
