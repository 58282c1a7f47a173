package org.demarche.extract.dates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.extract.text.Document;
import org.demarche.language.Column;
import org.demarche.language.DateUnit;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// The shape of a date, as a row of a language's patterns gives it:
///
///     in,since | mid? {month} {year}
///
/// Before the bar stands what must precede the date; a comma parts words of which any will do; what
/// ends in a question mark may be missing; parts without a blank between them have none in the text
/// either.
///
/// @param entry the row; its value is how precise the date is
/// @param rank the number of the row
public record DatePattern(List<Part> before, List<Part> parts, LexicalEntry entry, int rank) {
    private static final Pattern PART =
            Pattern.compile("\\s*(?:\\{([a-z-]+)}(\\?)?|([^\\s{}]+?)(\\?)?(?=[\\s{]|$))");

    /// A word or a slot.
    ///
    /// @param slot null for words
    record Part(@Nullable DateSlot slot, Set<String> words, boolean glued, boolean optional) {}

    /// The patterns of a row: one for each choice of what may be missing.
    ///
    /// @throws IllegalArgumentException if the row is no pattern
    static List<DatePattern> of(LexicalEntry entry, int rank) {
        String form = entry.form();
        int bar = form.indexOf('|');
        List<Part> before = bar < 0 ? List.of() : parts(form.substring(0, bar));
        List<List<Part>> choices = new ArrayList<>(List.of(List.of()));
        for (Part part : parts(form.substring(bar + 1))) {
            List<List<Part>> longer = new ArrayList<>();
            for (List<Part> choice : choices) {
                List<Part> with = new ArrayList<>(choice);
                with.add(new Part(part.slot(), part.words(), part.glued(), false));
                longer.add(with);
                if (part.optional()) {
                    longer.add(choice);
                }
            }
            choices = longer;
        }
        return choices.stream().map(parts -> new DatePattern(before, parts, entry, rank)).toList();
    }

    private static List<Part> parts(String form) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(form.strip());
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            boolean glued = !parts.isEmpty() && !Character.isWhitespace(form.strip().charAt(end));
            String slot = matcher.group(1);
            String words = matcher.group(3);
            boolean optional = matcher.group(2) != null || matcher.group(4) != null;
            parts.add(
                    slot != null
                            ? new Part(DateSlot.named(slot), Set.of(), glued, optional)
                            : new Part(null, alternatives(words), glued, optional));
            end = matcher.end();
        }
        if (parts.isEmpty() || end < form.strip().length()) {
            throw new IllegalArgumentException("\"" + form + "\" is no pattern of dates");
        }
        return parts;
    }

    private static Set<String> alternatives(String words) {
        return words.length() == 1
                ? Set.of(words)
                : Set.copyOf(Arrays.asList(words.toLowerCase(Locale.ROOT).split(",")));
    }

    /// Whether what must precede the date stands before the token.
    boolean follows(Document document, int first) {
        int from = first - before.size();
        if (from < 0) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).words().contains(document.tokens().lower(from + i))) {
                return false;
            }
        }
        return true;
    }

    /// Of two that fit the same words.
    boolean isBetterThan(DatePattern other) {
        return before.size() != other.before.size()
                ? before.size() > other.before.size()
                : rank < other.rank;
    }

    boolean isNone() {
        return entry.is(DateUnit.NONE);
    }

    /// Where it may stand: `lead`, `inner` or `tail`; empty if anywhere.
    String place() {
        String place = entry.column(Column.PLACE);
        return place == null ? "" : place;
    }
}
