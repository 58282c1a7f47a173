package org.demarche.read.line;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;

/// What the packs say of lines that begin in a certain way. All packs count, as sites of every
/// language have English buttons. Shared by all threads.
public final class ClutterRules {
    /// What is clutter at a line and behind it.
    public enum Clutter {
        NOTHING,
        LINE,
        /// The line and the one after it.
        NEXT,
        /// The line and all after it.
        REST
    }

    /// A sentence may well begin with one such word.
    private static final int SHORT = 9;

    private static final String DECORATION = "^[^\\p{L}\\p{N}©(#@]+";
    private static final String BRACKET = "^\\(\\s*";

    private final List<LexicalEntry> entries;

    public ClutterRules(LanguagePacks packs) {
        entries =
                packs.all().stream()
                        .map((LanguagePack p) -> p.entries(Category.CLUTTER))
                        .flatMap(List::stream)
                        .sorted(
                                Comparator.comparingInt((LexicalEntry e) -> e.form().length())
                                        .reversed())
                        .toList();
    }

    public Clutter of(TextLine line) {
        String text = line.text().replaceFirst(DECORATION, "");
        String unbracketed = text.replaceFirst(BRACKET, "");
        for (LexicalEntry entry : entries) {
            if (fits(entry, text, line) || fits(entry, unbracketed, line)) {
                return Clutter.valueOf(entry.value().toUpperCase(Locale.ROOT));
            }
        }
        return Clutter.NOTHING;
    }

    /// Clutter in brackets within a line.
    public Pattern aside() {
        List<String> forms =
                entries.stream()
                        .filter(e -> !e.has(Trait.MATCH_WHOLE))
                        .map(e -> e.form().replaceFirst("\\s*:$", ""))
                        .toList();
        return Pattern.compile(
                "(?<!\\s)\\s*+\\((?:" + Alternation.of(forms) + ")\\s*:[^()]*\\)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean fits(LexicalEntry entry, String text, TextLine line) {
        String form = entry.form();
        if (!text.regionMatches(true, 0, form, 0, form.length())) {
            return false;
        }
        String after = text.substring(form.length());
        if (entry.has(Trait.MATCH_WHOLE)) {
            return after.chars().noneMatch(Character::isLetterOrDigit);
        }
        boolean wordEnds =
                after.isEmpty()
                        || !Character.isLetterOrDigit(after.charAt(0))
                        || !Character.isLetterOrDigit(form.charAt(form.length() - 1));
        boolean single =
                form.indexOf(' ') < 0 && Character.isLetter(form.charAt(form.length() - 1));
        return wordEnds && !(single && line.words() > SHORT);
    }
}
