package org.demarche.read.encoding;

/// What the bytes beyond ASCII look like that no detector tells.
final class HighBytes {
    private static final int SAMPLE = 1 << 16;
    private static final int FEW_PERCENT = 1;

    private final int length;
    private int high;
    private int thai;
    private int dos;
    private int dosSmall;
    private int oddRuns;

    HighBytes(byte[] bytes) {
        length = Math.min(bytes.length, SAMPLE);
        int before = 0;
        int run = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                oddRuns += run & 1;
                run = 0;
            } else {
                high++;
                run++;
                thai += followsAsThai(before, b) ? 1 : 0;
                dos += b < 0xB0 || (b >= 0xE0 && b <= 0xF1) ? 1 : 0;
                dosSmall += b >= 0xA0 && b < 0xB0 ? 1 : 0;
            }
            before = b;
        }
    }

    boolean areFew() {
        return high > 0 && high * 100 <= FEW_PERCENT * length;
    }

    /// Vowels and tones above and below stand behind a consonant, those before stand before one.
    private static boolean followsAsThai(int before, int b) {
        boolean leading = before >= 0xE0 && before <= 0xE4;
        boolean consonant = b >= 0xA1 && b <= 0xCE;
        boolean above = b == 0xD1 || (b >= 0xD4 && b <= 0xDA) || (b >= 0xE7 && b <= 0xED);
        boolean rest = b == 0xD0 || b == 0xD2 || b == 0xD3 || b == 0xCF || (b >= 0xDF && b <= 0xFB);
        if (leading) {
            return consonant;
        }
        return above ? before >= 0xA1 && before <= 0xEC : consonant || rest;
    }

    /// Encodings of two bytes a character never have runs of an odd number of them.
    boolean isThai() {
        return high >= 20 && oddRuns > 0 && thai * 100 >= 98 * high;
    }

    /// Small letters from а to п, which are signs in the encodings of Windows.
    boolean isCyrillicOfDos() {
        return high >= 20 && dos * 100 >= 98 * high && dosSmall * 4 > high;
    }
}
