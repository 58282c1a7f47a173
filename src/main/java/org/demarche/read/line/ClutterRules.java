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
        /// The line and, where it is a label alone, the headlines below it.
        NEXT,
        /// The line and all after it.
        REST
    }

    /// A sentence may well begin with one such word.
    private static final int SHORT = 9;

    private static final String DECORATION = "^[^\\p{L}\\p{N}©(#@]+";
    private static final Pattern QUOTED = Pattern.compile("^[\"“‘'”«]");
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
        return LineShapes.isFurniture(line) ? Clutter.LINE : ofForms(line);
    }

    private Clutter ofForms(TextLine line) {
        String text = line.text().replaceFirst(DECORATION, "");
        String unbracketed = text.replaceFirst(BRACKET, "");
        String uncounted = text.replaceFirst("^\\d{1,3} ", "");
        boolean quoted = line.stopped() && QUOTED.matcher(line.text()).find();
        for (LexicalEntry entry : entries) {
            if (quoted && !entry.has(Trait.MATCH_WHOLE)) {
                continue;
            }
            boolean counted = entry.has(Trait.MATCH_WHOLE) && fits(entry, uncounted, line);
            if (counted || fits(entry, text, line) || fits(entry, unbracketed, line)) {
                return leads(entry, text) ? Clutter.LINE : kind(entry);
            }
        }
        return Clutter.NOTHING;
    }

    /// Whether a line is no more than a label of what stands below it.
    public boolean isLabel(TextLine line) {
        String text = LineEnd.without(":.…", line.text().replaceFirst(DECORATION, ""));
        return entries.stream().anyMatch(e -> bare(e).equalsIgnoreCase(text));
    }

    /// Whether a label has the headline to which it leads in the same line.
    private static boolean leads(LexicalEntry entry, String text) {
        String after = text.substring(Math.min(text.length(), bare(entry).length())).strip();
        return after.startsWith(":") && TextLine.of(after).words() > 2;
    }

    private static Clutter kind(LexicalEntry entry) {
        return Clutter.valueOf(entry.value().toUpperCase(Locale.ROOT));
    }

    private static String bare(LexicalEntry entry) {
        return entry.form().replaceFirst("\\s*:$", "");
    }

    /// What leads to other articles behind the last sentence of a paragraph.
    public Pattern tail() {
        List<String> forms =
                entries.stream()
                        .filter(e -> kind(e) == Clutter.NEXT)
                        .map(ClutterRules::bare)
                        .toList();
        return Pattern.compile(
                "(?<=[.?!\"”’)])\\s*+(?:" + Alternation.of(forms) + ")\\s*:.{5,200}$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Clutter in brackets within a line.
    public Pattern aside() {
        List<String> forms =
                entries.stream()
                        .filter(e -> !e.has(Trait.MATCH_WHOLE))
                        .map(ClutterRules::bare)
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
