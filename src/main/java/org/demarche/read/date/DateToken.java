package org.demarche.read.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A number, a word or a sign of a text.
///
/// @param number what its figures, of any script, say; -1 if it is no number
/// @param spaced whether a blank stands before it
record DateToken(String text, int start, int end, int number, boolean spaced) {
    /// What stands behind the last token.
    static final DateToken END = new DateToken("", 0, 0, -1, true);

    private static final int FIGURES = 9;

    boolean isNumber() {
        return number >= 0;
    }

    boolean isWord() {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }

    boolean is(char sign) {
        return text.length() == 1 && text.charAt(0) == sign;
    }

    int length() {
        return end - start;
    }

    static List<DateToken> of(String text) {
        List<DateToken> tokens = new ArrayList<>();
        boolean spaced = true;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                spaced = true;
                at += Character.charCount(point);
                continue;
            }
            int end = end(text, at);
            tokens.add(of(text.substring(at, end), at, spaced));
            spaced = false;
            at = end;
        }
        return tokens;
    }

    private static int end(String text, int start) {
        Boolean kind = kind(text.codePointAt(start), null);
        int at = start + Character.charCount(text.codePointAt(start));
        while (kind != null
                && at < text.length()
                && kind.equals(kind(text.codePointAt(at), kind))) {
            at += Character.charCount(text.codePointAt(at));
            if (!kind && isWithinWord(text, at)) {
                at++;
            }
        }
        return at;
    }

    /// Whether a full stop is followed by a letter, as in short forms of several words.
    private static boolean isWithinWord(String text, int at) {
        return at + 1 < text.length()
                && text.charAt(at) == '.'
                && Character.isLetter(text.codePointAt(at + 1));
    }

    /// True for figures, false for letters, null for signs.
    ///
    /// @param before marks and apostrophes belong to the letters before them
    private static @Nullable Boolean kind(int point, @Nullable Boolean before) {
        if (Character.isDigit(point)) {
            return true;
        }
        int type = Character.getType(point);
        boolean mark =
                type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK
                        || point == '\u2019'
                        || point == '\'';
        boolean goesOn = mark && Boolean.FALSE.equals(before);
        return Character.isLetter(point) || goesOn ? Boolean.FALSE : null;
    }

    private static DateToken of(String part, int start, boolean spaced) {
        int number = -1;
        if (Character.isDigit(part.codePointAt(0)) && part.length() <= FIGURES) {
            number = 0;
            for (int point : part.codePoints().toArray()) {
                number = number * 10 + Character.digit(point, 10);
            }
        }
        return new DateToken(part, start, start + part.length(), number, spaced);
    }
}
