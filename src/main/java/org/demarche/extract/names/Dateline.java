package org.demarche.extract.names;

import java.util.List;
import org.demarche.domain.Place;
import org.demarche.domain.Span;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// The place at the head of a report: "WONSAN, Outlet -", "GENEVA (Agency) –", "KUALA LUMPUR:".
public final class Dateline {
    private static final int PARAGRAPHS = 12;
    private static final int REACH = 12;

    /// Many abbreviations are no longer: "US", "DPR".
    private static final int SHORT = 3;

    private Dateline() {}

    /// The place from which the document was reported, null if it does not tell.
    public static @Nullable Place place(Document document, Namings namings) {
        Tokens tokens = document.tokens();
        for (Span paragraph : document.paragraphs().stream().limit(PARAGRAPHS).toList()) {
            int first = tokens.at(paragraph.begin());
            Naming naming = namings.at(first);
            if (naming != null
                    && naming.first() == first
                    && naming.referent() instanceof Place place
                    && dashFollows(document, naming.end(), tokens.at(paragraph.end()))) {
                return place;
            }
        }
        return null;
    }

    /// The states and places that are named before the dash of the first line that has one.
    public static List<Naming> names(Document document, Namings namings) {
        Tokens tokens = document.tokens();
        for (Span paragraph : document.paragraphs().stream().limit(PARAGRAPHS).toList()) {
            int first = tokens.at(paragraph.begin());
            int end = Math.min(first + REACH, tokens.at(paragraph.end()));
            for (int i = first + 1; i < end && !isStop(tokens, i) && !isLabel(tokens, i); i++) {
                if (isDash(tokens, i)) {
                    List<Naming> names = namings.within(new Run(first, i));
                    if (!names.isEmpty() && names.getFirst().first() <= first + 2) {
                        return names;
                    }
                }
            }
        }
        return List.of();
    }

    /// The first token of a sentence behind the dateline or the name of a site with which it
    /// begins.
    public static int end(Document document, Sentence sentence) {
        Tokens tokens = document.tokens();
        int first = sentence.first();
        if (document.paragraphs().get(sentence.paragraph()).begin() != sentence.span().begin()) {
            return first;
        }
        boolean inBrackets = false;
        for (int i = first; i < Math.min(sentence.end(), first + REACH); i++) {
            inBrackets = tokens.is(i, '(') || inBrackets && !tokens.is(i - 1, ')');
            if (i > first && i + 1 < sentence.end() && isDash(tokens, i)) {
                return i + 1;
            }
            boolean small = tokens.isWord(i) && !tokens.isCapitalised(i);
            boolean glued = tokens.isGlued(i) || i + 1 < sentence.end() && tokens.isGlued(i + 1);
            if (small && !inBrackets && !glued) {
                return first;
            }
        }
        return first;
    }

    /// Whether a name with which its sentence begins looks like the place of a dateline: in
    /// capitals or before a dash, colon or bracket.
    ///
    /// @param first the first token of the name
    /// @param end the token behind it
    public static boolean isPlace(Document document, int first, int end) {
        Tokens tokens = document.tokens();
        boolean opens = document.sentenceOf(first).first() == first;
        return opens
                && (tokens.isAllCapitals(first) && tokens.word(first).length() > SHORT
                        || end < tokens.size() && isSign(tokens, end, "-–—:("));
    }

    /// Whether a dateline can end with the token, so that what is told begins behind it: a colon or
    /// one dash, as two of them part an aside, too.
    public static boolean endsAt(Tokens tokens, int token) {
        return tokens.is(token, ':') || tokens.word(token).length() == 1 && isDash(tokens, token);
    }

    private static boolean isDash(Tokens tokens, int i) {
        return isSign(tokens, i, "-–—");
    }

    private static boolean isSign(Tokens tokens, int i, String signs) {
        return !tokens.isGlued(i) && signs.indexOf(tokens.word(i).charAt(0)) >= 0;
    }

    /// The colon of a line such as "Source: …", behind which no dateline stands.
    private static boolean isLabel(Tokens tokens, int i) {
        return tokens.is(i, ':') && i > 0 && !tokens.isAllCapitals(i - 1);
    }

    private static boolean isStop(Tokens tokens, int i) {
        return tokens.is(i, '.') && !tokens.isGlued(i + 1 < tokens.size() ? i + 1 : i);
    }

    private static boolean dashFollows(Document document, int from, int end) {
        Tokens tokens = document.tokens();
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            if (isDash(tokens, i) || i == from && tokens.is(i, ':')) {
                return true;
            }
            if (isStop(tokens, i) && document.wordAt(i - 1, Category.MONTH) == null) {
                return false;
            }
        }
        return false;
    }
}
