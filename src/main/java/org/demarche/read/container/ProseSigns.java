package org.demarche.read.container;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a text has anything that somebody may have written as an article: a sentence, in any
/// script.
final class ProseSigns {
    private static final int LOOKED_AT = 3000;
    private static final int CODE_PERCENT = 40;
    private static final int LOG_PERCENT = 60;
    private static final int LOG_LINES = 3;

    /// A line of so many words is part of a sentence, wherever that ends.
    private static final int WORDS = 7;

    /// A single line may be a sentence without its full stop.
    private static final int WORDS_ALONE = 3;

    /// So many letters of scripts without blanks are a sentence.
    private static final int LETTERS = 15;

    private static final String ENDS = ".!?…。！？｡؟۔।॥።។၊။՞";
    private static final String CLOSING = "\"'”’»›)]」』）】*_";

    private ProseSigns() {}

    /// Why a text is no article, as a sentence that goes on after its name; null if it may be one.
    static @Nullable String complaint(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(LOOKED_AT).toList();
        long code = lines.stream().filter(CodeLines::isCode).count();
        if (code * 100 >= CODE_PERCENT * (long) lines.size() && code > 0) {
            return "is source code or settings, not an article";
        }
        long log = lines.stream().filter(CodeLines::isLog).count();
        if (log >= LOG_LINES && log * 100 >= LOG_PERCENT * (long) lines.size()) {
            return "is a log, not an article";
        }
        boolean few = lines.size() <= 2;
        return text.lines().anyMatch(l -> isProse(l, few))
                ? null
                : "has no sentence in it, so it is no article";
    }

    private static boolean isProse(String line, boolean few) {
        int letters = 0;
        int unspaced = 0;
        int words = 0;
        int others = 0;
        boolean within = false;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            boolean mark =
                    type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (Character.isLetter(c) || mark) {
                letters++;
                unspaced += isUnspaced(c) ? 1 : 0;
                words += within ? 0 : 1;
                within = true;
            } else if (!within || (c != '\'' && c != '’' && c != '-')) {
                within = false;
                others += Character.isWhitespace(c) ? 0 : 1;
            }
        }
        if (unspaced >= LETTERS && unspaced * 2 > letters) {
            return true;
        }
        boolean mostly = letters > 2 * others && letters >= 2 * words;
        return mostly
                && (words >= WORDS
                        || (words >= 2 && ends(line))
                        || (few && words >= WORDS_ALONE)
                        || (unspaced >= 4 && ends(line)));
    }

    private static boolean isUnspaced(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    private static boolean ends(String line) {
        int at = line.length() - 1;
        while (at >= 0
                && (Character.isWhitespace(line.charAt(at))
                        || CLOSING.indexOf(line.charAt(at)) >= 0)) {
            at--;
        }
        return at >= 0 && ENDS.indexOf(line.charAt(at)) >= 0;
    }
}
