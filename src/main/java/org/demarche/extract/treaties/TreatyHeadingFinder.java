package org.demarche.extract.treaties;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Span;
import org.demarche.extract.citations.ClauseNumber;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.ClausePart;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.language.TreatyPhrase;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the lines of a document that look like headings of a treaty's parts.
final class TreatyHeadingFinder {
    /// A line that is shorter does not run on into the next.
    private static final int FULL = 40;

    /// A line that is longer is no heading of a chapter or annex.
    private static final int SHORT = 80;

    private static final String MARKS = "#*_>•";
    private static final String AFTER_NUMBER = ".:–—-)]*|";

    private final Document document;
    private final Tokens tokens;

    TreatyHeadingFinder(Document document) {
        this.document = document;
        tokens = document.tokens();
    }

    /// In the order of the text.
    List<TreatyHeading> headings() {
        List<TreatyHeading> headings = new ArrayList<>();
        for (int i = 0; i < document.paragraphs().size(); i++) {
            TreatyHeading heading = isRunOn(i) ? null : heading(i);
            if (heading != null) {
                headings.add(heading);
            }
        }
        return headings;
    }

    /// Whether the sentence of the line before goes on in the line.
    private boolean isRunOn(int line) {
        if (line == 0) {
            return false;
        }
        Span before = document.paragraphs().get(line - 1);
        int breaks = 0;
        for (int i = before.end(); i < document.paragraphs().get(line).begin(); i++) {
            breaks += document.text().charAt(i) == '\n' ? 1 : 0;
        }
        char last = document.text().charAt(before.end() - 1);
        return breaks == 1 && before.length() > FULL && ".:;!?”\"»".indexOf(last) < 0;
    }

    private @Nullable TreatyHeading heading(int line) {
        Span span = document.paragraphs().get(line);
        int end = tokens.at(span.end());
        int first = tokens.at(span.begin());
        while (first < end && MARKS.indexOf(tokens.word(first).charAt(0)) >= 0) {
            first++;
        }
        if (first >= end) {
            return null;
        }
        if (isPhrase(first, TreatyPhrase.CLOSING)) {
            return new TreatyHeading(line, tokens.begin(first), null, null, tokens.begin(first));
        }
        Hit noun = document.wordAt(first, Category.CLAUSE_NOUN);
        LexicalEntry entry = noun == null ? null : noun.word(Category.CLAUSE_NOUN);
        if (noun == null
                || entry == null
                || entry.has(Trait.NUMBER_PLURAL)
                || !tokens.isCapitalised(first)) {
            return null;
        }
        return switch (entry.as(ClausePart.class)) {
            case ARTICLE -> article(line, noun, end);
            case CHAPTER, ANNEX -> part(line, noun, end, span);
            default -> null;
        };
    }

    private @Nullable TreatyHeading article(int line, Hit noun, int end) {
        int at = noun.end();
        int begin = at < end && tokens.is(at, '.') ? at + 1 : at;
        ClauseNumber number = begin < end ? ClauseNumber.at(document, begin) : null;
        if (number == null || number.end() > end || !isHeading(number.end(), end)) {
            return null;
        }
        int text = number.end();
        while (text < end && AFTER_NUMBER.contains(tokens.word(text).substring(0, 1))) {
            text++;
        }
        int textBegin = text < end ? tokens.begin(text) : tokens.end(end - 1);
        return new TreatyHeading(line, tokens.begin(noun.first()), number, noun, textBegin);
    }

    /// Whether the words after the number are none, a title, or the text itself, and not the rest
    /// of a sentence about the article.
    private boolean isHeading(int at, int end) {
        if (at >= end || AFTER_NUMBER.contains(tokens.word(at).substring(0, 1))) {
            return true;
        }
        if (tokens.is(at, '(')) {
            return at + 1 < end
                    && tokens.isCapitalised(at + 1)
                    && tokens.word(at + 1).length() > 1
                    && tokens.is(end - 1, ')');
        }
        return tokens.isCapitalised(at)
                && document.wordAt(at, Category.CLAUSE_NOUN) == null
                && !document.isSmall(at, SmallWord.GENITIVE)
                && !document.isSmall(at, SmallWord.AND)
                && !document.isSmall(at, SmallWord.OR);
    }

    /// Chapters and annexes only part the articles.
    private @Nullable TreatyHeading part(int line, Hit noun, int end, Span span) {
        int at = noun.end();
        boolean sentence = at < end && tokens.isWord(at) && !tokens.isCapitalised(at);
        boolean listed = end > at && ",;".contains(tokens.word(Math.min(at + 1, end - 1)));
        return span.length() > SHORT || sentence || listed
                ? null
                : new TreatyHeading(
                        line, tokens.begin(noun.first()), null, noun, tokens.begin(noun.first()));
    }

    private boolean isPhrase(int token, TreatyPhrase value) {
        LexicalEntry entry = document.entryAt(token, Category.TREATY_PHRASE);
        return entry != null && entry.is(value);
    }
}
