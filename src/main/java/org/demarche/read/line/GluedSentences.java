package org.demarche.read.line;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.language.Category;
import org.demarche.language.LanguagePacks;
import org.demarche.language.LexicalEntry;

/// Parts sentences between which a page has lost the blank. Leaves names of sites and files,
/// addresses, initials, abbreviations and numbers as they are. Shared by all threads.
public final class GluedSentences {
    private static final String CLOSING = "”’»";
    private static final String OPENING = "“‘«(";
    private static final int DOMAIN = 4;
    private static final int ACRONYM = 6;

    private final Set<String> abbreviations;

    public GluedSentences(LanguagePacks packs) {
        abbreviations =
                packs.all().stream()
                        .flatMap(p -> p.entries(Category.ABBREVIATION).stream())
                        .map(LexicalEntry::form)
                        .map(GluedSentences::lower)
                        .collect(Collectors.toSet());
    }

    /// The line with a blank wherever one sentence ends and the next begins.
    public String part(String line) {
        StringBuilder parted = new StringBuilder(line.length() + 8);
        int straight = 0;
        int from = 0;
        for (int i = 0; i + 2 < line.length(); i++) {
            char c = line.charAt(i);
            straight += c == '"' ? 1 : 0;
            if (c == '.' || c == '?' || c == '!') {
                int begin = sentence(line, i, straight);
                if (begin > 0) {
                    parted.append(line, from, begin).append(' ');
                    from = begin;
                }
            }
        }
        return from == 0 ? line : parted.append(line, from, line.length()).toString();
    }

    /// Where a sentence begins behind the stop, 0 if none does.
    private int sentence(String line, int stop, int straight) {
        int begin = stop + 1;
        if (CLOSING.indexOf(line.charAt(begin)) >= 0
                || (line.charAt(begin) == '"' && straight % 2 == 1)) {
            begin++;
        }
        int word = begin;
        while (word < line.length()
                && (line.charAt(word) == '"' || OPENING.indexOf(line.charAt(word)) >= 0)) {
            word++;
        }
        return ends(line, stop) && begins(line, word, stop) ? begin : 0;
    }

    private boolean ends(String line, int stop) {
        if (stop == 0) {
            return false;
        }
        char before = line.charAt(stop - 1);
        if (before == ')' || before == ']' || before == '%' || CLOSING.indexOf(before) >= 0) {
            return true;
        }
        int from = stop;
        while (from > 0 && Character.isLetterOrDigit(line.charAt(from - 1))) {
            from--;
        }
        String word = line.substring(from, stop);
        if (word.isEmpty() || (from > 0 && "./@_".indexOf(line.charAt(from - 1)) >= 0)) {
            return false;
        }
        return Character.isDigit(before)
                ? from > 0
                : word.length() > 1
                        && Character.isLowerCase(before)
                        && Character.isLowerCase(word.charAt(word.length() - 2))
                        && !abbreviations.contains(lower(word) + '.')
                        && !inAddress(line, from);
    }

    private static boolean inAddress(String line, int at) {
        int end = line.indexOf(' ', at);
        String token = line.substring(line.lastIndexOf(' ', at) + 1, end < 0 ? line.length() : end);
        return token.indexOf('/') >= 0 || token.indexOf('@') >= 0;
    }

    private static boolean begins(String line, int from, int stop) {
        int to = from;
        while (to < line.length() && Character.isLetter(line.charAt(to))) {
            to++;
        }
        if (to == from || to >= line.length() || !Character.isUpperCase(line.charAt(from))) {
            return false;
        }
        String rest = line.substring(to);
        boolean goesOn = rest.length() > 1 && rest.charAt(0) == ' ' && isWord(rest.charAt(1));
        if (to - from == 1 || Character.isUpperCase(line.charAt(from + 1))) {
            return goesOn
                    && to - from < ACRONYM
                    && rest.length() > 1
                    && Character.isLowerCase(rest.charAt(1))
                    && !Character.isUpperCase(line.charAt(Math.max(0, stop - 1)));
        }
        boolean contracted = rest.charAt(0) == '\'' || rest.charAt(0) == '’';
        return to - from > DOMAIN || goesOn || contracted;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "\"“‘(".indexOf(c) >= 0;
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
