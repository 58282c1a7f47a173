package org.demarche.lookup;

import com.ibm.icu.text.Normalizer2;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Names as they are compared: whatever their case, accents, dots, hyphens and apostrophes.
final class Folding {
    private static final Normalizer2 CASELESS = Normalizer2.getNFKCCasefoldInstance();
    private static final int LONGEST_FOLD = 4;

    private Folding() {}

    /// Words of letters and digits, one blank between them; empty when there are none.
    static String fold(String name) {
        char[] caseless = CASELESS.normalize(name).toCharArray();
        char[] plain = new char[caseless.length * LONGEST_FOLD];
        int length = ASCIIFoldingFilter.foldToASCII(caseless, 0, plain, 0, caseless.length);
        StringBuilder folded = new StringBuilder(length);
        new String(plain, 0, length)
                .codePoints()
                .forEach(point -> {
                    if (isOfWord(point)) {
                        folded.appendCodePoint(point);
                    } else if (!isDropped(point)
                            && !folded.isEmpty()
                            && folded.charAt(folded.length() - 1) != ' ') {
                        folded.append(' ');
                    }
                });
        return folded.toString().stripTrailing();
    }

    /// An address on the web as it is compared: whatever its scheme, `www.` and last slash.
    static String foldAddress(String address) {
        return address.strip().replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.COMBINING_SPACING_MARK
                || (Character.getType(point) == Character.NON_SPACING_MARK && !isAccent(point));
    }

    /// Abbreviations come with dots and without.
    private static boolean isDropped(int point) {
        return point == '.' || isAccent(point);
    }

    private static boolean isAccent(int point) {
        return Character.UnicodeBlock.of(point)
                == Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS;
    }
}
