package org.demarche.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Text in the encoding that somebody says, if the bytes do not disprove it and it has ASCII in it.
final class LabelledText {
    private static final int TOLERATED = 50;
    private static final byte[] PLAIN = {'A', '<'};

    private LabelledText() {}

    /// The text, null if there is none in that encoding.
    static @Nullable String of(byte[] bytes, Charset charset) {
        if (!new String(PLAIN, charset).equals(new String(PLAIN, StandardCharsets.US_ASCII))) {
            return null;
        }
        String text =
                charset.equals(WesternText.CHARSET)
                        ? WesternText.decode(bytes)
                        : new String(bytes, charset);
        int faults = 0;
        int high = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            high += c >= 0x80 ? 1 : 0;
            faults += c == '\uFFFD' ? 1 : 0;
        }
        return faults * TOLERATED <= high && LetterPatterns.arePlausible(text) ? text : null;
    }
}
