package org.demarche.read.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.domain.PublicationTime;
import org.demarche.language.LanguagePacks;
import org.demarche.read.line.Alternation;
import org.jspecify.annotations.Nullable;

/// Reads the line of a page that says when the article appeared. Knows the months, weekdays and
/// zones of all packs, as pages mix languages. Shared by all threads.
public final class DateLine {
    private static final int LONGEST = 160;
    private static final int OTHER_WORDS = 5;
    private static final int TIME_WITHIN = 24;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'.]*");

    private final DateWords words;
    private final Pattern date;
    private final Pattern time;
    private final Pattern labels;
    private final Pattern updated;

    public DateLine(LanguagePacks packs) {
        words = DateWords.of(packs);
        String month = words.month() + ")(?!\\p{L})\\.?";
        String ordinal = "(?:" + words.ordinal() + ")?";
        date =
                Pattern.compile(
                        "(?<!\\d)(?:(?<d1>\\d{1,2})"
                                + ordinal
                                + "[ ,-]*(?<m1>"
                                + month
                                + ",?[ -]*(?<y1>\\d{4})|(?<!\\p{L})(?<m2>"
                                + month
                                + " *(?<d2>\\d{1,2})"
                                + ordinal
                                + ",? +(?<y2>\\d{4})"
                                + "|(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})"
                                + "|(?<d4>\\d{1,2})[/.-](?<m4>\\d{1,2})[/.-](?<y4>\\d{4}))(?!\\d)",
                        FLAGS);
        time =
                Pattern.compile(
                        "(?<![\\d/.-])(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?![\\d/])(?:\\s*("
                                + words.half()
                                + ")(?!\\w))?(?:\\s*\\(?((?:"
                                + words.zeroZone()
                                + ")?[+-]\\d{1,2}(?::?\\d{2})?|"
                                + words.zone()
                                + ")(?!\\p{L}))?",
                        FLAGS);
        labels = labels(packs, "published|updated");
        updated = labels(packs, "updated");
    }

    private static Pattern labels(LanguagePacks packs, String values) {
        return Pattern.compile(
                "(?<!\\p{L})(" + Alternation.ofBylines(packs, values) + ")(?!\\p{L})", FLAGS);
    }

    /// When the line says that the article appeared; null if it is no such line, or tells only when
    /// the article was changed.
    public @Nullable PublicationTime publication(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        Matcher found = date.matcher(line);
        while (found.find()) {
            if (!updated.matcher(labelBefore(line, found.start())).find()) {
                return tellsLittleElse(line) ? moment(line, found) : null;
            }
        }
        return null;
    }

    /// Whether the line is about when the article appeared or was changed.
    public boolean isOne(String line) {
        return line.length() <= LONGEST && date.matcher(line).find() && tellsLittleElse(line);
    }

    /// Whether a date with its day and year stands in the line.
    public boolean isIn(String line) {
        return date.matcher(line).find();
    }

    private static String labelBefore(String line, int end) {
        return line.substring(Math.max(0, end - TIME_WITHIN), end);
    }

    /// Whether little stands beside the date; a sentence with a date in it ends in a full stop.
    private boolean tellsLittleElse(String line) {
        String rest = date.matcher(line).replaceAll(" ");
        rest = time.matcher(rest).replaceAll(" ");
        rest = labels.matcher(rest).replaceAll(" ").strip();
        long words = WORD.matcher(rest).results().filter(w -> w.group().length() > 1).count();
        return words <= (rest.endsWith(".") ? 1 : OTHER_WORDS);
    }

    private @Nullable PublicationTime moment(String line, Matcher found) {
        try {
            LocalDate day = day(found);
            Matcher clock = time.matcher(line);
            clock.region(found.end(), line.length());
            boolean after = clock.find() && clock.start() - found.end() <= TIME_WITHIN;
            if (!after) {
                clock.region(Math.max(0, found.start() - TIME_WITHIN), found.start());
            }
            if (!after && !clock.find()) {
                return new PublicationTime(day, null, null);
            }
            return new PublicationTime(day, timeOfDay(clock), offset(clock.group(5)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private LocalDate day(Matcher found) {
        for (int shape = 1; shape <= 4; shape++) {
            String year = found.group("y" + shape);
            if (year != null) {
                String month = found.group("m" + shape);
                String number = words.months().getOrDefault(DateWords.lower(month), month);
                return LocalDate.of(
                        Integer.parseInt(year),
                        Integer.parseInt(number),
                        Integer.parseInt(found.group("d" + shape)));
            }
        }
        throw new IllegalStateException("a date of no shape");
    }

    private LocalTime timeOfDay(Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.group(4);
        if (half != null) {
            hour = hour % 12 + (words.isAfternoon(half) ? 12 : 0);
        }
        String seconds = clock.group(3);
        return LocalTime.of(
                hour,
                Integer.parseInt(clock.group(2)),
                seconds == null ? 0 : Integer.parseInt(seconds));
    }

    private @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        String known = words.zones().get(DateWords.lower(zone));
        return ZoneOffset.of(known == null ? zone.replaceFirst("^\\p{L}+", "") : known);
    }
}
