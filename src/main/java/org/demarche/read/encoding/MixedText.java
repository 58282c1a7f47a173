package org.demarche.read.encoding;

/// Text that is UTF-8 but for some bytes: pasted from elsewhere, cut within a character, or written
/// by programs that encode surrogates one by one.
final class MixedText {
    private final byte[] bytes;
    private final StringBuilder text;

    /// Longer sequences hardly come by chance.
    private int evidence;

    private int broken;
    private int fitting;

    private MixedText(byte[] bytes) {
        this.bytes = bytes;
        this.text = new StringBuilder(bytes.length);
    }

    static MixedText of(byte[] bytes) {
        MixedText mixed = new MixedText(bytes);
        mixed.read();
        return mixed;
    }

    /// The text, in which a byte by itself is what it would be in windows-1252, or a replacement
    /// character where that makes no word.
    String text() {
        return text.toString();
    }

    /// Whether the bytes are UTF-8 with faults, whatever is said of them.
    boolean isSure() {
        return evidence > 0 && evidence >= 3 * broken;
    }

    /// Whether they are rather UTF-8 with faults than something of which nothing is said.
    boolean isLikely() {
        return evidence > 0 && (fitting == broken ? evidence * 2 >= broken : evidence >= broken);
    }

    private void read() {
        int at = 0;
        while (at < bytes.length) {
            int length = length(at);
            if (length == 1) {
                text.append((char) bytes[at]);
            } else if (length > 1) {
                sequence(at, length);
            } else {
                length = fault(at);
            }
            at += length;
        }
    }

    /// How many bytes the character at an offset has; 0 if it is none.
    private int length(int at) {
        int b = bytes[at] & 0xFF;
        if (b < 0x80) {
            return 1;
        }
        int length = b < 0xC2 ? 0 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : b < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int next = length < 2 ? 0 : bytes[at + 1] & 0xFF;
        boolean outside =
                (b == 0xE0 && next < 0xA0)
                        || (b == 0xF0 && next < 0x90)
                        || (b == 0xF4 && next > 0x8F);
        return outside ? 0 : length;
    }

    private void sequence(int at, int length) {
        int point = (bytes[at] & 0xFF) & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            point = (point << 6) | (bytes[at + i] & 0x3F);
        }
        // Surrogates that come in pairs make one character, others are removed later.
        text.append(Character.toChars(point));
        evidence += 2 * length - 3;
    }

    /// Appends what broken bytes stand for, and tells how many they are.
    private int fault(int at) {
        int b = bytes[at] & 0xFF;
        int next = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
        if (b == 0xC0 && next == 0x80) {
            return 2;
        }
        boolean cutAtEnd = b >= 0xC2 && at + 4 > bytes.length && isContinued(at);
        if (cutAtEnd) {
            return bytes.length - at;
        }
        broken++;
        // The beginning of a quotation mark or dash whose last byte is lost.
        if (b == 0xE2 && next == 0x80) {
            text.append('\uFFFD');
            return 2;
        }
        boolean fits = WesternText.fits(bytes, at);
        fitting += fits ? 1 : 0;
        text.append(fits ? WesternText.mapped((char) b) : '\uFFFD');
        return 1;
    }

    private boolean isContinued(int at) {
        for (int i = at + 1; i < bytes.length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
