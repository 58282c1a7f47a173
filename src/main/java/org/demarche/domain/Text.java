package org.demarche.domain;

import java.util.Arrays;

/// The body of an article, in which every offset counts Unicode code points. Immutable.
///
/// Reading works on [#flat()], which has exactly one `char` for each code point, so that an index
/// into it is an offset; words are cut from the original.
public final class Text {
    private static final char STAND_IN = '\uFFFC';

    private final String original;
    private final String flat;

    /// The offsets of the code points that take two chars.
    private final int[] wide;

    public Text(String original) {
        this.original = original;
        this.flat = flatten(original);
        this.wide = wide(original, original.length() - flat.length());
    }

    private static int[] wide(String text, int count) {
        int[] offsets = new int[count];
        int found = 0;
        int index = 0;
        for (int offset = 0; found < count; offset++) {
            int size = Character.charCount(text.codePointAt(index));
            if (size == 2) {
                offsets[found++] = offset;
            }
            index += size;
        }
        return offsets;
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
        return original.substring(index(span.begin()), index(span.end()));
    }

    /// Where a code point stands in the original.
    private int index(int offset) {
        if (wide.length == 0) {
            return offset;
        }
        int at = Arrays.binarySearch(wide, offset);
        return offset + (at < 0 ? -at - 1 : at);
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
