package org.demarche.read.encoding;

/// Whether decoded text looks like text: words are of one script, and Latin ones are mostly ASCII.
/// Text in the wrong encoding has letters of two scripts within its words, or Latin words without
/// any plain letter.
final class LetterPatterns {
    private static final int SAMPLE = 1 << 16;

    private final String text;
    private int words;
    private int odd;

    private LetterPatterns(String text) {
        this.text = text;
    }

    static boolean arePlausible(String text) {
        LetterPatterns patterns = new LetterPatterns(text);
        patterns.read();
        return patterns.odd * 2 <= patterns.words;
    }

    private void read() {
        int end = Math.min(text.length(), SAMPLE);
        int at = 0;
        while (at < end) {
            char c = text.charAt(at);
            if (c < 0x80 && !isAsciiLetter(c)) {
                at++;
            } else if (isLetter(c)) {
                at = word(at, end);
            } else {
                boolean nothing = c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE;
                boolean strange = nothing || (c >= 0x80 && c < 0xA0) || isBox(c);
                words += strange ? 1 : 0;
                odd += strange ? 1 : 0;
                at++;
            }
        }
    }

    /// Lines and blocks of which tables were drawn.
    private static boolean isBox(char c) {
        return c >= '\u2500' && c <= '\u259F';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private int word(int from, int end) {
        int at = from;
        int plain = 0;
        int latin = 0;
        int other = 0;
        int capitals = 0;
        while (at < end && isLetter(text.charAt(at))) {
            char c = text.charAt(at);
            if (isAsciiLetter(c)) {
                plain++;
            } else if (Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) {
                latin++;
                boolean inside = at > from && Character.isLowerCase(text.charAt(at - 1));
                capitals += inside && Character.isUpperCase(c) ? 1 : 0;
            } else {
                other++;
            }
            at++;
        }
        if (latin + other > 0) {
            words++;
            boolean foreign = latin > 2 && latin * 10 > 7 * (latin + plain);
            odd += foreign || capitals > 0 || (other > 0 && plain + latin > 0) ? 1 : 0;
        }
        return at;
    }
}
