package org.demarche.read.date;

import java.util.List;
import java.util.regex.Pattern;
import org.demarche.domain.PublicationTime;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.read.line.Alternation;
import org.jspecify.annotations.Nullable;

/// Reads the line of a page that says when the article appeared. Knows the months, weekdays and
/// zones of all packs, as pages mix languages, and of other languages the names of months. Shared
/// by all threads.
public final class DateLine {
    private static final int LONGEST = 160;
    private static final int OTHER_WORDS = 5;
    private static final int LABEL_WITHIN = 24;
    private static final int SIGNS_OF_A_WORD = 3;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'.]*");

    private final DateWords words;
    private final List<String> languages;
    private final ClockTime clocks;
    private final Pattern beside;
    private final Pattern labels;
    private final Pattern published;
    private final Pattern updated;

    public DateLine(LanguagePacks packs) {
        words = DateWords.of(packs);
        languages = packs.all().stream().map(LanguagePack::code).toList();
        clocks = new ClockTime(words);
        beside =
                Pattern.compile(
                        "(?<!\\p{L})(?:"
                                + Alternation.of(words.zones().keySet())
                                + "|"
                                + Alternation.of(words.marks().keySet())
                                + ")(?!\\p{L})",
                        FLAGS);
        labels = labels(packs, "published|updated");
        published = labels(packs, "published");
        updated = labels(packs, "updated");
    }

    private static Pattern labels(LanguagePacks packs, String values) {
        return Pattern.compile(
                "(?<!\\p{L})(" + Alternation.ofBylines(packs, values) + ")(?!\\p{L})", FLAGS);
    }

    /// When the line says that the article appeared; null if it is no such line, or tells only when
    /// the article was changed.
    public @Nullable PublicationTime publication(String line) {
        return publication(line, DateHabits.DAY_FIRST);
    }

    /// The same where dates are written in a certain way.
    public @Nullable PublicationTime publication(String line, DateHabits habits) {
        if (line.length() > LONGEST) {
            return null;
        }
        List<WrittenDate> dates = dates(line, habits);
        for (WrittenDate found : dates) {
            if (!updated.matcher(labelBefore(line, found.start())).find()) {
                return tellsLittleElse(line, dates)
                        ? clocks.moment(line, found, MonthNames.halves(habits.language()))
                        : null;
            }
        }
        return null;
    }

    /// The first time in a short text such as the value of an attribute; null if there is none.
    public @Nullable PublicationTime moment(String value, DateHabits habits) {
        return value.length() > LONGEST
                ? null
                : dates(value, habits).stream()
                        .findFirst()
                        .map(found ->
                                clocks.moment(value, found, MonthNames.halves(habits.language())))
                        .orElse(null);
    }

    /// Whether the line is about when the article appeared or was changed.
    public boolean isOne(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        List<WrittenDate> dates = dates(line, DateHabits.DAY_FIRST);
        return !dates.isEmpty() && tellsLittleElse(line, dates);
    }

    /// Whether a date with its day and year stands in the line.
    public boolean isIn(String line) {
        return !dates(line, DateHabits.DAY_FIRST).isEmpty();
    }

    /// Whether a word for having appeared stands in the line.
    public boolean isLabelled(String line) {
        return published.matcher(line).find();
    }

    /// Whether a word for having been changed stands in the line.
    public boolean isUpdate(String line) {
        return updated.matcher(line).find();
    }

    private List<WrittenDate> dates(String line, DateHabits habits) {
        return WrittenDates.in(line, habits, word -> month(word, habits.language()));
    }

    private int month(String word, @Nullable String language) {
        int month = language == null ? 0 : MonthNames.number(word, language);
        month = month == 0 ? words.month(word) : month;
        for (String known : languages) {
            month = month == 0 ? MonthNames.number(word, known) : month;
        }
        return month == 0 && language != null ? MonthNames.anywhere(word) : month;
    }

    private static String labelBefore(String line, int end) {
        return line.substring(Math.max(0, end - LABEL_WITHIN), end);
    }

    /// Whether little stands beside the dates; a sentence with a date in it ends in a full stop.
    private boolean tellsLittleElse(String line, List<WrittenDate> dates) {
        StringBuilder without = new StringBuilder();
        int from = 0;
        for (WrittenDate date : dates) {
            without.append(line, from, date.start()).append(' ');
            from = date.end();
        }
        String rest = clocks.without(without + line.substring(from));
        rest = labels.matcher(beside.matcher(rest).replaceAll(" ")).replaceAll(" ").strip();
        long others = WORD.matcher(rest).results().filter(w -> w.group().length() > 1).count();
        others += rest.codePoints().filter(Character::isIdeographic).count() / SIGNS_OF_A_WORD;
        return others <= (rest.endsWith(".") ? 1 : OTHER_WORDS);
    }
}
