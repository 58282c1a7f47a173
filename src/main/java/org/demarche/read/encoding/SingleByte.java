package org.demarche.read.encoding;

/// Tells text of one byte a letter, as Western systems wrote it, from UTF-8 with broken bytes.
final class SingleByte {
    private SingleByte() {}

    /// Whether every high byte stands where a Western letter or sign would, and none of them form
    /// UTF-8.
    static boolean fits(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b >= 0x80 && !(isSign(b) || (isLetter(b) && isInWord(bytes, i)))) {
                return false;
            }
        }
        return true;
    }

    /// Quotation marks, dashes, the ellipsis, no-break space and the like.
    private static boolean isSign(int b) {
        return (b >= 0x91 && b <= 0x97) || b == 0x85 || (b >= 0xA0 && b <= 0xBB && b != 0xAA);
    }

    private static boolean isLetter(int b) {
        return b >= 0xC0 && b < 0xFE && b != 0xD7 && b != 0xF7;
    }

    private static boolean isInWord(byte[] bytes, int i) {
        boolean before = i > 0 && isAsciiLetter(bytes[i - 1]);
        boolean after = i + 1 < bytes.length && isAsciiLetter(bytes[i + 1]);
        boolean highAfter = i + 1 < bytes.length && bytes[i + 1] < 0;
        return (before || after) && !highAfter;
    }

    private static boolean isAsciiLetter(byte b) {
        int lower = b | 0x20;
        return lower >= 'a' && lower <= 'z';
    }
}
