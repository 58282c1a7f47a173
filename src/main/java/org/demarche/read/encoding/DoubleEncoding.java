package org.demarche.read.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Repairs text that was UTF-8, was taken for windows-1252 and was written as UTF-8 once more,
/// where all of it was.
final class DoubleEncoding {
    private static final int TIMES = 3;
    private static final int LOST = 0x9D;

    private DoubleEncoding() {}

    /// The text as it was meant, the text itself if it is none of that kind.
    static String undone(String text) {
        String best = text;
        for (int i = 0; i < TIMES; i++) {
            String once = once(best);
            if (once == null) {
                return best;
            }
            best = once;
        }
        return best;
    }

    private static @Nullable String once(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) < 0x80) {
            first++;
        }
        if (first == text.length() || !opens(text.charAt(first))) {
            return null;
        }
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int b = toByte(text, bytes, i);
            if (b < 0) {
                return null;
            }
            bytes[i] = (byte) b;
        }
        return Decoded.of(bytes, StandardCharsets.UTF_8) instanceof Decoded.Whole whole
                ? whole.text()
                : null;
    }

    /// Whether a character is what the first byte of one in UTF-8 looks like.
    private static boolean opens(char c) {
        return c >= 0xC2 && c <= 0xF4;
    }

    /// The byte of a character. Of closing quotation marks the last byte has no sign in
    /// windows-1252 and was lost.
    private static int toByte(String text, byte[] before, int i) {
        char c = text.charAt(i);
        boolean lost =
                c == '\uFFFD'
                        && i > 1
                        && Arrays.equals(
                                before, i - 2, i, new byte[] {(byte) 0xE2, (byte) 0x80}, 0, 2);
        return lost ? LOST : WesternText.toByte(c);
    }
}
