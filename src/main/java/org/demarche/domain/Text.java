package org.demarche.domain;

/// The body of an article, in which every offset counts Unicode code points. Immutable.
///
/// Reading works on [#flat()], which has exactly one `char` for each code point, so that an index
/// into it is an offset; words are cut from the original.
public final class Text {
    private static final char STAND_IN = '\uFFFC';

    private final String original;
    private final String flat;

    public Text(String original) {
        this.original = original;
        this.flat = flatten(original);
    }

    private static String flatten(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return text;
        }
        StringBuilder flat = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> flat.append(Character.isBmpCodePoint(c) ? (char) c : STAND_IN));
        return flat.toString();
    }

    public String original() {
        return original;
    }

    /// The text with an object replacement character for each code point beyond the first plane.
    public String flat() {
        return flat;
    }

    /// How many code points there are.
    public int length() {
        return flat.length();
    }

    /// The words of a span.
    ///
    /// @throws IndexOutOfBoundsException if the span is not within the text
    public String cut(Span span) {
        if (flat.length() == original.length()) {
            return original.substring(span.begin(), span.end());
        }
        int begin = original.offsetByCodePoints(0, span.begin());
        return original.substring(begin, original.offsetByCodePoints(begin, span.length()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && original.equals(text.original);
    }

    @Override
    public int hashCode() {
        return original.hashCode();
    }

    @Override
    public String toString() {
        return original;
    }
}
