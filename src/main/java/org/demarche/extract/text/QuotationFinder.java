package org.demarche.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.demarche.domain.Span;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;

/// Finds the quotations of a paragraph. Marks are taken by kind, double or single, as careless
/// typing opens with one form and closes with another; two single ones side by side are a double.
final class QuotationFinder {
    private static final String DOUBLE = "\"“”„‟«»「」『』";
    private static final String SLANTED = "“„«「『";

    private final BitSet opening = new BitSet();
    private final BitSet closing = new BitSet();
    private final BitSet pairs = new BitSet();
    private final List<String> owners;

    QuotationFinder(LanguagePack pack) {
        for (LexicalEntry entry : pack.entries(Category.QUOTATION_MARK)) {
            if (entry.form().length() > 1) {
                pairs.set(entry.form().charAt(0));
                pairs.set(entry.value().charAt(0));
            }
            opening.set(entry.form().charAt(0));
            closing.set(entry.value().charAt(0));
        }
        owners =
                pack.entries(Category.OWNER_ENDING).stream()
                        .filter(entry -> entry.value().equals("owners"))
                        .map(LexicalEntry::form)
                        .toList();
    }

    /// The quotations of a paragraph, in order, none within another.
    List<Quotation> quotations(String text, Span paragraph) {
        List<Quotation> found = new ArrayList<>();
        int[] end = {0};
        int open = -1;
        int width = 1;
        for (int i = paragraph.begin(); i < paragraph.end(); i += width) {
            char c = text.charAt(i);
            width = 1;
            if (!opening.get(c) && !closing.get(c)) {
                continue;
            }
            width = width(text, i, paragraph);
            if (open < 0) {
                if (opening.get(c) && opens(text, i, paragraph, end)) {
                    open = i;
                }
            } else if (open == paragraph.begin() && opensAnother(text, open, i, paragraph)) {
                open = i;
            } else if (closing.get(c)
                    && isDouble(text, i, paragraph) == isDouble(text, open, paragraph)
                    && closes(text, i, paragraph)) {
                int inner = open + width(text, open, paragraph);
                found.add(new Quotation(new Span(open, i + width), new Span(inner, i), true));
                open = -1;
            }
        }
        if (open >= 0 && isDouble(text, open, paragraph)) {
            int inner = open + width(text, open, paragraph);
            found.add(
                    new Quotation(
                            new Span(open, paragraph.end()),
                            new Span(inner, paragraph.end()),
                            false));
        }
        return found;
    }

    /// How many characters the mark has.
    private int width(String text, int at, Span paragraph) {
        char mark = text.charAt(at);
        boolean pair = pairs.get(mark) && at + 1 < paragraph.end() && text.charAt(at + 1) == mark;
        return pair ? 2 : 1;
    }

    private boolean isDouble(String text, int at, Span paragraph) {
        return DOUBLE.indexOf(text.charAt(at)) >= 0 || width(text, at, paragraph) == 2;
    }

    /// @param end see [#hasSingleEnd]
    private boolean opens(String text, int at, Span paragraph, int[] end) {
        if (isDouble(text, at, paragraph)) {
            return true;
        }
        boolean free = at == paragraph.begin() || " (\t[—–-".indexOf(text.charAt(at - 1)) >= 0;
        return free
                && at + 1 < paragraph.end()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && hasSingleEnd(text, at, paragraph, end);
    }

    /// Whether a mark can only open while another kind is open: that one marks the paragraph as a
    /// part of a longer quotation.
    private static boolean opensAnother(String text, int open, int at, Span paragraph) {
        char mark = text.charAt(at);
        return mark != text.charAt(open)
                && SLANTED.indexOf(mark) >= 0
                && Character.isWhitespace(text.charAt(at - 1))
                && at + 1 < paragraph.end()
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    /// An apostrophe is no end of a quotation: within a word, or after one where a later mark fits
    /// better.
    private boolean closes(String text, int at, Span paragraph) {
        return isDouble(text, at, paragraph) || isSingleEnd(text, at, paragraph);
    }

    /// Whether an end of a quotation by single marks comes in the paragraph.
    ///
    /// @param end the place of the one that was found last, behind which the search goes on
    private boolean hasSingleEnd(String text, int open, Span paragraph, int[] end) {
        if (end[0] <= open) {
            int i = open + 1;
            while (i < paragraph.end()
                    && !(closing.get(text.charAt(i))
                            && !isDouble(text, i, paragraph)
                            && isSingleEnd(text, i, paragraph))) {
                i++;
            }
            end[0] = i;
        }
        return end[0] < paragraph.end();
    }

    private boolean isSingleEnd(String text, int at, Span paragraph) {
        boolean before = !Character.isWhitespace(text.charAt(at - 1));
        boolean after =
                at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
        boolean plural =
                owners.stream().anyMatch(form -> text.startsWith(form, at + 1 - form.length()))
                        && at + 2 < paragraph.end()
                        && Character.isLowerCase(
                                text.charAt(Math.min(at + 2, paragraph.end() - 1)));
        return before && after && !plural;
    }
}
