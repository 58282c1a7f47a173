package org.demarche.read.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;

/// Tells text of two or four bytes a character, UTF-16 and UTF-32, by its mark or by where its
/// zeros stand.
final class WideText {
    private static final int SAMPLE = 4096;

    private WideText() {}

    /// The encoding of bytes that may be cut anywhere; null if they are of no such kind.
    static @Nullable Charset of(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return reads(bytes, marked) ? marked : null;
        }
        return unmarked(bytes);
    }

    /// The same text in UTF-8.
    ///
    /// @param in is closed with it
    static InputStream narrow(InputStream in, Charset wide) throws IOException {
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(in, wide))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return charset("UTF-32LE");
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return charset("UTF-32BE");
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static Charset charset(String name) {
        return Charset.forName(name);
    }

    static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Zeros are the upper halves of blanks, line feeds and of all that is ASCII.
    private static @Nullable Charset unmarked(byte[] bytes) {
        int[] zeros = new int[4];
        int length = Math.min(bytes.length, SAMPLE) & ~3;
        for (int i = 0; i < length; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (even + odd == 0 || isNarrow(bytes, length)) {
            return null;
        }
        int quarter = length / 4;
        if (zeros[3] * 10 > quarter * 9 && zeros[2] * 10 > quarter * 9) {
            return read(bytes, charset("UTF-32LE"));
        }
        if (zeros[0] * 10 > quarter * 9 && zeros[1] * 10 > quarter * 9) {
            return read(bytes, charset("UTF-32BE"));
        }
        Charset likely = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        Charset other = odd > even ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        // Some Chinese characters have zeros in the lower half.
        Charset wide = read(bytes, likely);
        return wide == null && odd < 10 * even && even < 10 * odd ? read(bytes, other) : wide;
    }

    private static @Nullable Charset read(byte[] bytes, Charset charset) {
        return reads(bytes, charset) ? charset : null;
    }

    /// Whether the bytes are UTF-8 with a few zeros in it. The upper halves of other letters than
    /// Latin ones are control characters or break it.
    private static boolean isNarrow(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        long odd =
                text.chars()
                        .filter(c ->
                                (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0xFFFD)
                        .count();
        return odd * 10 <= length;
    }

    /// Whether what comes out is text: hardly anything but letters, digits, marks and blanks.
    private static boolean reads(byte[] bytes, Charset charset) {
        int length = Math.min(bytes.length, SAMPLE) & ~3;
        String text = new String(bytes, 0, Math.max(length, bytes.length & ~1 & 3), charset);
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            odd += isOdd(text.charAt(i)) ? 1 : 0;
        }
        return odd * 20 <= text.length() && !text.isEmpty();
    }

    private static boolean isOdd(char c) {
        return switch (Character.getType(c)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
            default -> c == '\uFFFD';
        };
    }
}
