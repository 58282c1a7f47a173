package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds where a document names articles by their numbers: "Pasal 5 ayat (2)", "Articles 5 and 6",
/// "Article IV", "pasal tiga".
public final class ClauseNamingFinder {
    private static final String ARTICLE = "article";
    private static final String PARAGRAPH = "paragraph";
    private static final int TITLE = 8;

    private final Document document;
    private final Tokens tokens;

    /// @param end the token after it
    private record Numeral(String value, int end) {}

    public ClauseNamingFinder(Document document) {
        this.document = document;
        tokens = document.tokens();
    }

    /// In the order of the text.
    public List<ClauseNaming> namings() {
        List<ClauseNaming> namings = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            List<ClauseNaming> list = listAt(token);
            namings.addAll(list);
            token = list.isEmpty() ? token + 1 : list.getLast().listEnd();
        }
        return namings;
    }

    /// Whether the tokens are an article's heading: its number with a title at most.
    boolean isHeading(int first, int end) {
        List<ClauseNaming> list = first < end ? listAt(first) : List.of();
        return list.size() == 1
                && list.getFirst().first() == first
                && ((end - list.getFirst().end() <= TITLE && !endsSentence(end - 1))
                        || end == list.getFirst().end());
    }

    private boolean endsSentence(int token) {
        return tokens.is(token, '.') || tokens.is(token, ',') || tokens.is(token, ';');
    }

    private List<ClauseNaming> listAt(int token) {
        Hit noun = noun(token, ARTICLE);
        if (noun == null) {
            return paragraphFirst(token);
        }
        LexicalEntry entry = noun.word(Category.CLAUSE_NOUN);
        boolean plural = entry != null && entry.has("number", "plural");
        List<ClauseNaming> list = new ArrayList<>();
        Numeral number = number(noun.end());
        int first = noun.first();
        int end = noun.end();
        while (number != null) {
            Numeral paragraph = paragraph(number.end());
            end = paragraph == null ? number.end() : paragraph.end();
            String part = paragraph == null ? null : paragraph.value();
            list.add(new ClauseNaming(first, end, end, number.value(), part));
            int next = next(end, plural || list.size() > 1);
            number = next < 0 ? null : number(next);
            first = next;
        }
        int listEnd = end;
        list.replaceAll(c -> c.within(listEnd));
        return list;
    }

    /// "ayat (2) Pasal 5", "paragraph 2 of Article 5".
    private List<ClauseNaming> paragraphFirst(int token) {
        Hit noun = noun(token, PARAGRAPH);
        Numeral part = noun == null ? null : number(noun.end());
        if (part == null) {
            return List.of();
        }
        int at = part.end();
        while (document.isFunction(at, "genitive") || document.isFunction(at, "source")) {
            at++;
        }
        Hit article = noun(at, ARTICLE);
        Numeral number = article == null ? null : number(article.end());
        return number == null
                ? List.of()
                : List.of(
                        new ClauseNaming(
                                token, number.end(), number.end(), number.value(), part.value()));
    }

    private @Nullable Hit noun(int token, String value) {
        Hit hit = token < tokens.size() ? document.wordAt(token, Category.CLAUSE_NOUN) : null;
        LexicalEntry entry = hit == null ? null : hit.word(Category.CLAUSE_NOUN);
        return entry != null && entry.value().equals(value) ? hit : null;
    }

    /// Where the next number of a list begins, -1 if the list is over.
    private int next(int end, boolean list) {
        boolean and =
                document.isFunction(end, "and")
                        || document.isFunction(end, "or")
                        || (is(end, '-') || is(end, '–') || is(end, '/'));
        if (and) {
            return number(end + 1) == null ? -1 : end + 1;
        }
        Numeral following = is(end, ',') ? number(end + 1) : null;
        if (following == null) {
            return is(end, ',') && document.isFunction(end + 1, "and") && number(end + 2) != null
                    ? end + 2
                    : -1;
        }
        boolean goesOn =
                document.isFunction(following.end(), "and")
                        || is(following.end(), ',')
                        || is(following.end(), '(');
        return list || goesOn ? end + 1 : -1;
    }

    private @Nullable Numeral paragraph(int at) {
        int begin = at;
        Hit noun = noun(at, PARAGRAPH);
        if (noun == null && is(at, ',')) {
            noun = noun(at + 1, PARAGRAPH);
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
        return sign && !year ? new Numeral(word, begin + 3) : null;
    }

    /// A number in digits with what is glued to it, in Roman numerals or in words.
    private @Nullable Numeral number(int token) {
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
                        ? ClauseNumber.roman(tokens.word(at))
                        : 0;
        if (roman > 0) {
            return new Numeral(Integer.toString(roman), at + 1);
        }
        Hit hit = document.wordAt(at, Category.NUMBER);
        LexicalEntry entry = hit == null ? null : hit.word(Category.NUMBER);
        return hit == null || entry == null ? null : new Numeral(entry.value(), hit.end());
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
        }
        return new Numeral(number.toString(), end);
    }

    private boolean isGlued(int token) {
        return token < tokens.size() && tokens.isGlued(token);
    }

    private boolean is(int token, char sign) {
        return token < tokens.size() && tokens.is(token, sign);
    }
}
