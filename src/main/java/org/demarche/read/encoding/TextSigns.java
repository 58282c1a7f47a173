package org.demarche.read.encoding;

/// What decoded text has in it that is no sign: leftovers of other encodings and systems.
final class TextSigns {
    private static final char NEXT_LINE = '\u0085';

    private TextSigns() {}

    /// Every line's end as a line feed, control characters of the upper range as what they stand
    /// for in windows-1252; other control characters, byte order marks at the beginning and halves
    /// of surrogate pairs left out.
    static String clean(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        boolean lines = text.indexOf('\n') >= 0;
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isPlain(c)) {
                clean.append(c);
            } else if (c == NEXT_LINE && !lines || isLineEnd(c)) {
                clean.append('\n');
            } else if (Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                clean.append(c).append(text.charAt(++at));
            } else if (c >= 0x80 && c <= 0x9F) {
                clean.append(WesternText.mapped(c));
            } else if (c == '\u001C' || c == '\u001D' || c == '\u001E' || c == '\u001F') {
                clean.append(' ');
            } else if (c == '\uFEFF' && !clean.isEmpty()) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isPlain(char c) {
        if (c < 0x7F) {
            return c >= ' ' || c == '\n' || c == '\t' || c == '\r';
        }
        return c > 0x9F
                && c != '\u2028'
                && c != '\u2029'
                && !Character.isSurrogate(c)
                && c != '\uFEFF';
    }

    /// Vertical tab, form feed, line and paragraph separator.
    private static boolean isLineEnd(char c) {
        return c == 0x0B || c == '\f' || c == '\u2028' || c == '\u2029';
    }
}
