package org.demarche.evaluate;

import org.demarche.domain.Span;

/// How alike passages are.
final class Spans {
    private static final String EDGES = " \t\r\n\u00a0\"'“”„‟‘’‚‛«»‹›「」『』.,;:";

    private Spans() {}

    /// How many characters are in both.
    static int common(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
    }

    /// Intersection over union, 0 to 1.
    static double share(Span a, Span b) {
        int common = common(a, b);
        return common == 0 ? 0 : (double) common / (a.length() + b.length() - common);
    }

    /// Without quotation marks, blanks and stops at its edges.
    ///
    /// @param text one char for each code point
    static Span trimmed(String text, Span span) {
        int begin = Math.min(span.begin(), text.length());
        int end = Math.min(span.end(), text.length());
        while (begin < end && EDGES.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(begin, end);
    }
}
