package org.demarche.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.domain.Span;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;

/// Finds the quotations of a paragraph. Marks are taken by kind, double or single, as careless
/// typing opens with one form and closes with another.
final class QuotationFinder {
    private static final String DOUBLE = "\"“”„‟«»「」『』";

    private final Set<Character> opening = new HashSet<>();
    private final Set<Character> closing = new HashSet<>();

    QuotationFinder(LanguagePack pack) {
        for (LexicalEntry entry : pack.entries(Category.QUOTATION_MARK)) {
            opening.add(entry.form().charAt(0));
            closing.add(entry.value().charAt(0));
        }
    }

    /// The quotations of a paragraph, in order, none within another.
    List<Quotation> quotations(String text, Span paragraph) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (open < 0) {
                if (opening.contains(c) && opens(text, i, paragraph)) {
                    open = i;
                }
            } else if (closing.contains(c)
                    && isDouble(c) == isDouble(text.charAt(open))
                    && closes(text, i, paragraph)) {
                found.add(new Quotation(new Span(open, i + 1), new Span(open + 1, i), true));
                open = -1;
            }
        }
        if (open >= 0 && isDouble(text.charAt(open))) {
            found.add(
                    new Quotation(
                            new Span(open, paragraph.end()),
                            new Span(open + 1, paragraph.end()),
                            false));
        }
        return found;
    }

    private static boolean isDouble(char mark) {
        return DOUBLE.indexOf(mark) >= 0;
    }

    private boolean opens(String text, int at, Span paragraph) {
        char mark = text.charAt(at);
        if (isDouble(mark)) {
            return true;
        }
        boolean free = at == paragraph.begin() || " (\t[—–-".indexOf(text.charAt(at - 1)) >= 0;
        return free
                && at + 1 < paragraph.end()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && singleEnd(text, at, paragraph) > 0;
    }

    /// An apostrophe is no end of a quotation: within a word, or after one where a later mark fits
    /// better.
    private boolean closes(String text, int at, Span paragraph) {
        char mark = text.charAt(at);
        if (isDouble(mark)) {
            return true;
        }
        return isSingleEnd(text, at, paragraph);
    }

    private int singleEnd(String text, int open, Span paragraph) {
        for (int i = open + 1; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (closing.contains(c) && !isDouble(c) && isSingleEnd(text, i, paragraph)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSingleEnd(String text, int at, Span paragraph) {
        boolean before = !Character.isWhitespace(text.charAt(at - 1));
        boolean after =
                at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
        boolean plural =
                text.charAt(at - 1) == 's'
                        && at + 2 < paragraph.end()
                        && Character.isLowerCase(
                                text.charAt(Math.min(at + 2, paragraph.end() - 1)));
        return before && after && !plural;
    }
}
