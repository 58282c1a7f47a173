package org.demarche.extract.treaties;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Span;
import org.demarche.extract.text.Document;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Cuts an article of a treaty into its numbered or lettered paragraphs. Those within a paragraph
/// stay in it.
final class TreatyParagraphs {
    private final Document document;
    private final Tokens tokens;

    /// @param label its number or letter
    /// @param span from the label on
    /// @param textBegin the offset after the label
    record Part(String label, Span span, int textBegin) {}

    private record Mark(String label, int begin, int textBegin) {}

    TreatyParagraphs(Document document) {
        this.document = document;
        tokens = document.tokens();
    }

    /// The paragraphs in the lines of a span, in their order; empty if there are none.
    List<Part> paragraphs(Span article) {
        List<Mark> marks = new ArrayList<>();
        String awaited = null;
        for (int i = lineAt(article.begin()); i < document.paragraphs().size(); i++) {
            Span line = document.paragraphs().get(i);
            if (line.begin() >= article.end()) {
                break;
            }
            Mark mark = mark(Math.max(line.begin(), article.begin()));
            boolean next =
                    mark != null
                            && (awaited == null
                                    ? mark.label().equals("1") || mark.label().equals("a")
                                    : mark.label().equals(awaited));
            if (mark != null && next) {
                marks.add(mark);
                awaited = after(mark.label());
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; marks.size() > 1 && i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).begin() : article.end();
            Mark mark = marks.get(i);
            parts.add(new Part(mark.label(), new Span(mark.begin(), end), mark.textBegin()));
        }
        return parts;
    }

    private int lineAt(int offset) {
        int low = 0;
        int high = document.paragraphs().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (document.paragraphs().get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// `1.`, `1)`, `(1)`, `(1).`, `(a)`, `a)`, `a.` at the offset.
    private @Nullable Mark mark(int offset) {
        int at = tokens.at(offset);
        boolean bracket = is(at, '(');
        int label = bracket ? at + 1 : at;
        if (label + 1 >= tokens.size()) {
            return null;
        }
        String word = tokens.word(label);
        boolean letter = word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
        boolean number = tokens.isNumber(label) && word.length() <= 2;
        boolean closed = is(label + 1, ')') || (!bracket && is(label + 1, '.'));
        boolean decimal =
                is(label + 1, '.')
                        && label + 2 < tokens.size()
                        && tokens.isGlued(label + 2)
                        && tokens.isNumber(label + 2);
        if (!(letter || number) || !closed || decimal) {
            return null;
        }
        int text = label + 2;
        while (is(text, '.')) {
            text++;
        }
        return text >= tokens.size() ? null : new Mark(word, tokens.begin(at), tokens.begin(text));
    }

    private static String after(String label) {
        char c = label.charAt(0);
        return Character.isDigit(c)
                ? Integer.toString(Integer.parseInt(label) + 1)
                : Character.toString(c + 1);
    }

    private boolean is(int token, char sign) {
        return token < tokens.size() && tokens.is(token, sign);
    }
}
