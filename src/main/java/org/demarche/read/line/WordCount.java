package org.demarche.read.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many words a line has, also in scripts that have no blanks between words.
final class WordCount {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*+");

    /// Before it in Unicode stand the scripts that part words.
    private static final char FIRST = '\u0E00';

    /// Letters of a word, about.
    private static final int IDEOGRAPHS = 2;

    private static final int LETTERS = 5;

    private WordCount() {}

    static int of(String line) {
        return isParted(line) ? parted(line) : unparted(line);
    }

    /// Whether all its words have blanks between them.
    static boolean isParted(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= FIRST && isUnparted(Character.UnicodeScript.of(line.codePointAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static int parted(String line) {
        Matcher words = WORD.matcher(line);
        int count = 0;
        while (words.find()) {
            count++;
        }
        return count;
    }

    private static int unparted(String line) {
        StringBuilder rest = new StringBuilder();
        int ideographs = 0;
        int letters = 0;
        int at = 0;
        while (at < line.length()) {
            int point = line.codePointAt(at);
            Character.UnicodeScript script = Character.UnicodeScript.of(point);
            if (!isUnparted(script)) {
                rest.appendCodePoint(point);
            } else {
                rest.append(' ');
                boolean spelled = isSpelled(script);
                letters += spelled ? 1 : 0;
                ideographs += spelled ? 0 : 1;
            }
            at += Character.charCount(point);
        }
        return parted(rest.toString())
                + (ideographs + IDEOGRAPHS - 1) / IDEOGRAPHS
                + (letters + LETTERS - 1) / LETTERS;
    }

    private static boolean isUnparted(Character.UnicodeScript script) {
        return isSpelled(script)
                || switch (script) {
                    case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
                    default -> false;
                };
    }

    /// Whether the script has a letter for each sound and parts no words.
    private static boolean isSpelled(Character.UnicodeScript script) {
        return switch (script) {
            case THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    /// Whether a line of a script that has no full stop is as good as stopped: its words are not
    /// parted and its last letter is of such a script.
    static boolean isStopless(String line) {
        return !line.isEmpty()
                && isSpelled(Character.UnicodeScript.of(line.codePointBefore(line.length())));
    }
}
