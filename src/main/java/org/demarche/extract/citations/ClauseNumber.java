package org.demarche.extract.citations;

import java.util.Comparator;
import java.util.Locale;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.NumberWords;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.TreatyPhrase;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// The number of an article as its heading has it: `4`, `IV`, `12 bis`, `3-2`, `4A`.
///
/// @param part the number after a point or hyphen, 0 if there is none
/// @param suffix letters after it, small
/// @param end the token after its last
public record ClauseNumber(int value, int part, String suffix, int end)
        implements Comparable<ClauseNumber> {
    private static final Comparator<ClauseNumber> ORDER =
            Comparator.comparingInt(ClauseNumber::value)
                    .thenComparingInt(ClauseNumber::part)
                    .thenComparingInt(n -> n.suffix.length())
                    .thenComparing(ClauseNumber::suffix);
    private static final int LONGEST = 3;

    /// The number that begins at the token, null if none does.
    public static @Nullable ClauseNumber at(Document document, int token) {
        Tokens tokens = document.tokens();
        if (token >= tokens.size()) {
            return null;
        }
        String word = tokens.word(token);
        if (tokens.isNumber(token)) {
            return word.length() > LONGEST ? null : digits(document, token);
        }
        int roman = RomanNumeral.value(word);
        if (roman > 0) {
            return suffixed(document, roman, 0, token + 1);
        }
        NumberWords number = NumberWords.at(document, token);
        return number == null || number.value() == 0
                ? null
                : new ClauseNumber(number.value(), 0, "", number.end());
    }

    private static ClauseNumber digits(Document document, int token) {
        Tokens tokens = document.tokens();
        int value = Integer.parseInt(tokens.word(token));
        boolean parted =
                token + 2 < tokens.size()
                        && tokens.isGlued(token + 1)
                        && tokens.isGlued(token + 2)
                        && ".-–".contains(tokens.word(token + 1))
                        && tokens.isNumber(token + 2)
                        && tokens.word(token + 2).length() <= LONGEST;
        return parted
                ? suffixed(
                        document, value, Integer.parseInt(tokens.word(token + 2)), token + LONGEST)
                : suffixed(document, value, 0, token + 1);
    }

    /// With a letter that is glued to it, or with one of the words for inserted articles.
    private static ClauseNumber suffixed(Document document, int value, int part, int end) {
        Tokens tokens = document.tokens();
        boolean hyphen =
                end + 1 < tokens.size()
                        && tokens.is(end, '-')
                        && tokens.isGlued(end)
                        && tokens.isGlued(end + 1);
        int at = hyphen ? end + 1 : end;
        if (at < tokens.size()) {
            boolean letter =
                    tokens.isGlued(at) && tokens.word(at).length() == 1 && tokens.isWord(at);
            LexicalEntry phrase = document.entryAt(at, Category.TREATY_PHRASE);
            boolean inserted = phrase != null && phrase.is(TreatyPhrase.INSERTED);
            if (letter || inserted) {
                return new ClauseNumber(value, part, tokens.lower(at), at + 1);
            }
        }
        return new ClauseNumber(value, part, "", end);
    }

    /// In Arabic digits: `4`, `12bis`, `3.2`.
    public String text() {
        return value + (part == 0 ? "" : "." + part) + suffix.toLowerCase(Locale.ROOT);
    }

    /// Whether it can come right after the other.
    public boolean follows(ClauseNumber other) {
        if (value == other.value) {
            return compareTo(other) > 0 && part <= other.part + 1;
        }
        return value == other.value + 1 && part <= 1;
    }

    @Override
    public int compareTo(ClauseNumber other) {
        return ORDER.compare(this, other);
    }
}
