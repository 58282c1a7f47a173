package org.demarche.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Text of one byte a letter as Western systems wrote it: windows-1252, in which every byte means
/// something.
final class WesternText {
    static final Charset CHARSET = Charset.forName("windows-1252");

    /// What 0x80 to 0x9F mean; five that mean nothing stay control characters.
    private static final String SIGNS = signs();

    private static final int FIRST = 0x80;
    private static final int LAST = 0x9F;

    private WesternText() {}

    private static String signs() {
        byte[] bytes = new byte[LAST - FIRST + 1];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (FIRST + i);
        }
        char[] signs = new String(bytes, CHARSET).toCharArray();
        for (int i = 0; i < signs.length; i++) {
            signs[i] = signs[i] == '\uFFFD' ? (char) (FIRST + i) : signs[i];
        }
        return new String(signs);
    }

    static String decode(byte[] bytes) {
        char[] chars = new String(bytes, StandardCharsets.ISO_8859_1).toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = mapped(chars[i]);
        }
        return new String(chars);
    }

    /// A control character of the upper range as the sign that it stands for on the web.
    static char mapped(char c) {
        return c >= FIRST && c <= LAST ? SIGNS.charAt(c - FIRST) : c;
    }

    /// The byte that a character has; -1 if it has none.
    static int toByte(char c) {
        if (c <= 0xFF) {
            return c;
        }
        int sign = SIGNS.indexOf(c);
        return sign < 0 ? -1 : FIRST + sign;
    }

    /// Whether a high byte stands where a Western letter or sign would.
    static boolean fits(byte[] bytes, int i) {
        int b = bytes[i] & 0xFF;
        int from = i;
        while (from > 0 && isLetter(bytes[from - 1] & 0xFF)) {
            from--;
        }
        int to = i + 1;
        while (to < bytes.length && isLetter(bytes[to] & 0xFF)) {
            to++;
        }
        if (!isLetter(b)) {
            return isSign(b);
        }
        boolean inWord = isAsciiLetter(bytes, from - 1) || isAsciiLetter(bytes, to);
        return to - from == 1 || (to - from == 2 && inWord);
    }

    /// Quotation marks, dashes, the ellipsis, the euro, no-break space and the like.
    private static boolean isSign(int b) {
        return (b >= 0x80 && b <= 0xBF && SIGNS.indexOf(b) < 0 && !isLetter(b)) || b == 0xD7;
    }

    private static boolean isLetter(int b) {
        return (b >= 0xC0 && b != 0xD7 && b != 0xF7)
                || (b >= FIRST
                        && b <= LAST
                        && Character.isLetter(SIGNS.charAt(b - FIRST))
                        && b != 0x83);
    }

    private static boolean isAsciiLetter(byte[] bytes, int i) {
        if (i < 0 || i >= bytes.length) {
            return false;
        }
        int lower = bytes[i] | 0x20;
        return lower >= 'a' && lower <= 'z';
    }
}
