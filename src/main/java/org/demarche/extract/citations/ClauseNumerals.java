package org.demarche.extract.citations;

import java.util.List;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.Category;
import org.demarche.language.ClausePart;
import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;
import org.demarche.language.TreatyPhrase;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// The numbers of articles and paragraphs where a sentence refers to them: "5", "IV", "tiga",
/// "(2)".
final class ClauseNumerals {

    private final Document document;
    private final Tokens tokens;

    /// @param end the token after it
    record Numeral(String value, int end) {}

    ClauseNumerals(Document document) {
        this.document = document;
        tokens = document.tokens();
    }

    /// The noun for an article or a paragraph that begins at the token.
    @Nullable Hit noun(int token, ClausePart value) {
        Hit hit = token < tokens.size() ? document.wordAt(token, Category.CLAUSE_NOUN) : null;
        LexicalEntry entry = hit == null ? null : hit.word(Category.CLAUSE_NOUN);
        return entry != null && entry.is(value) ? hit : null;
    }

    /// A word for a number that stands before what it counts: "second".
    @Nullable Numeral ordinal(int token) {
        Hit hit = token < tokens.size() ? document.wordAt(token, Category.NUMBER) : null;
        LexicalEntry entry = hit == null ? null : hit.word(Category.NUMBER);
        return hit == null || entry == null ? null : new Numeral(entry.value(), hit.end());
    }

    /// The number of a paragraph right behind that of its article.
    @Nullable Numeral paragraph(int at) {
        int begin = at;
        Hit noun = noun(at, ClausePart.PARAGRAPH);
        if (noun == null && is(at, ',')) {
            noun = noun(at + 1, ClausePart.PARAGRAPH);
        }
        if (noun != null) {
            begin = noun.end();
        } else if (!is(at, '(')) {
            return null;
        }
        if (!is(begin, '(')) {
            return number(begin);
        }
        boolean closed = is(begin + 2, ')');
        String word = closed ? tokens.word(begin + 1) : "";
        boolean sign = closed && (tokens.isNumber(begin + 1) || word.length() == 1);
        boolean year = word.length() > 3;
        return sign && !year ? new Numeral(word, behindLetters(begin + 3)) : null;
    }

    /// Behind a letter for a part of a paragraph: "4(2)(a)".
    private int behindLetters(int token) {
        Hit noun = noun(token, ClausePart.PARAGRAPH);
        if (noun != null
                && noun.end() < tokens.size()
                && tokens.word(noun.end()).length() == 1
                && tokens.isWord(noun.end())) {
            return noun.end() + 1;
        }
        boolean letter =
                is(token, '(')
                        && is(token + 2, ')')
                        && tokens.isWord(token + 1)
                        && tokens.word(token + 1).length() == 1;
        return letter ? token + 3 : token;
    }

    /// A number in digits with what is glued to it, in Roman numerals or in words.
    @Nullable Numeral number(int token) {
        int at = is(token, '.') ? token + 1 : token;
        if (is(at, '(') && is(at + 2, ')') && tokens.isNumber(at + 1)) {
            return new Numeral(tokens.word(at + 1), at + 3);
        }
        if (at >= tokens.size()) {
            return null;
        }
        if (tokens.isNumber(at)) {
            return digits(at);
        }
        int roman =
                tokens.isAllCapitals(at) || tokens.word(at).length() == 1
                        ? RomanNumeral.value(tokens.word(at))
                        : 0;
        if (roman > 0) {
            return new Numeral(Integer.toString(roman), at + 1);
        }
        Hit hit = document.wordAt(at, Category.NUMBER);
        LexicalEntry entry = hit == null ? null : hit.word(Category.NUMBER);
        return hit == null || entry == null ? null : new Numeral(entry.value(), hit.end());
    }

    /// The token behind a word for "up to" between two numbers, -1 if there is none.
    ///
    /// @param plural whether the noun tells that there are several numbers
    int behindRange(int token, boolean plural) {
        if (is(token, '-') || is(token, '–')) {
            return token + 1;
        }
        for (Hit hit : token < tokens.size() ? document.hits().get(token) : List.<Hit>of()) {
            LexicalEntry entry = hit.word(Category.AGREEMENT_PHRASE);
            if (entry != null
                    && entry.is(AgreementPhrase.RANGE)
                    && (plural || !entry.has(Trait.NUMBER_PLURAL))) {
                return hit.end();
            }
        }
        return -1;
    }

    private Numeral digits(int token) {
        StringBuilder number = new StringBuilder(tokens.word(token));
        int end = token + 1;
        if (is(end, '.') && isGlued(end) && isGlued(end + 1) && tokens.isNumber(end + 1)) {
            number.append('.').append(tokens.word(end + 1));
            end += 2;
        }
        if (isGlued(end) && tokens.isWord(end) && tokens.word(end).length() < 5) {
            number.append(tokens.word(end));
            end++;
        } else if (end < tokens.size()) {
            LexicalEntry phrase = document.entryAt(end, Category.TREATY_PHRASE);
            if (phrase != null && phrase.is(TreatyPhrase.INSERTED)) {
                number.append(tokens.lower(end));
                end++;
            }
        }
        return new Numeral(number.toString(), end);
    }

    private boolean isGlued(int token) {
        return token < tokens.size() && tokens.isGlued(token);
    }

    /// Whether the sign is the token.
    boolean is(int token, char sign) {
        return token < tokens.size() && tokens.is(token, sign);
    }
}
