package org.demarche.read.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.domain.PublicationTime;
import org.demarche.read.line.Alternation;
import org.jspecify.annotations.Nullable;

/// Reads times of day beside a date, with their zone. Immutable.
final class ClockTime {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int HALF_DAY = 12;
    private static final int WITHIN = 24;
    private static final int NEAR = 4;
    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}\\p{M}.]{1,12})\\s?$");
    private static final Pattern WORD_AFTER = Pattern.compile("^\\s?([\\p{L}.]{1,12})");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?");

    private final DateWords words;
    private final Pattern time;
    private final Pattern zone;

    /// @param words of halves of the day and zones
    ClockTime(DateWords words) {
        this.words = words;
        time =
                Pattern.compile(
                        "(?<![\\d/.-])(\\d{1,2})(?:[:.]|\\s?\\p{L}\\s?(?=\\d))(\\d{2})(?:[:.](\\d{2})(?:\\.\\d{1,9})?)?(?![\\d/])",
                        FLAGS);
        zone =
                Pattern.compile(
                        "^\\s*\\(?((?:"
                                + words.zeroZone()
                                + ")?\\s?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)|"
                                + Alternation.of(words.zones().keySet())
                                + ")(?!\\p{L})",
                        FLAGS);
    }

    /// A time and where it stands.
    private record Clock(LocalTime time, @Nullable ZoneOffset offset, int start, int end) {}

    /// A date with the time that stands in it, behind it or before it; null if it stays open which
    /// day it is.
    ///
    /// @param halves the language's own words for the halves of the day
    @Nullable PublicationTime moment(String text, WrittenDate date, List<String> halves) {
        if (date.day() == null) {
            return null;
        }
        Clock clock = null;
        if (text.substring(date.start(), date.end()).indexOf(':') >= 0) {
            clock = in(text, date.start(), date.end(), halves);
        }
        if (clock == null) {
            Clock after = in(text, date.end(), text.length(), halves);
            Clock before = in(text, Math.max(0, date.start() - WITHIN), date.start(), halves);
            int behind = after == null ? Integer.MAX_VALUE : after.start() - date.end();
            int ahead = before == null ? Integer.MAX_VALUE : date.start() - before.end();
            clock = behind <= WITHIN && behind <= Math.max(ahead, NEAR) ? after : before;
        }
        return clock == null
                ? new PublicationTime(date.day(), null, null)
                : new PublicationTime(date.day(), clock.time(), clock.offset());
    }

    private @Nullable Clock in(String text, int from, int to, List<String> halves) {
        Matcher clock = time.matcher(text);
        clock.region(from, to).useTransparentBounds(true);
        while (clock.find()) {
            int hour = Integer.parseInt(clock.group(1));
            int minute = Integer.parseInt(clock.group(2));
            int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
            int end = clock.end();
            Matcher after = WORD_AFTER.matcher(text.substring(end));
            Boolean late = after.find() ? half(after.group(1), halves) : null;
            if (late != null) {
                end += after.end();
            } else {
                Matcher before = WORD_BEFORE.matcher(text.substring(0, clock.start()));
                late = before.find() ? half(before.group(1), halves) : null;
            }
            if (late != null && hour <= HALF_DAY) {
                hour = hour % HALF_DAY + (late ? HALF_DAY : 0);
            }
            if (hour < 24 && minute < 60 && second < 60) {
                return new Clock(
                        LocalTime.of(hour, minute, second),
                        offset(text.substring(end)),
                        clock.start(),
                        end);
            }
        }
        return null;
    }

    /// The text without times and what stands beside them.
    String without(String text) {
        return time.matcher(text).replaceAll(" ");
    }

    private @Nullable Boolean half(String word, List<String> halves) {
        String small = word.toLowerCase(Locale.ROOT);
        if (words.isHalf(small)) {
            return words.isAfternoon(small);
        }
        int half = halves.indexOf(MonthNames.key(word));
        return half < 0 ? null : Boolean.valueOf(half > 0);
    }

    private @Nullable ZoneOffset offset(String after) {
        Matcher found = zone.matcher(after);
        if (!found.find()) {
            return null;
        }
        String known = words.zones().get(DateWords.lower(found.group(1)));
        return known != null ? ZoneOffset.of(known) : offsetOf(found.group(1));
    }

    /// The offset in figures at the end of a zone; null if no zone is so far away.
    static @Nullable ZoneOffset offsetOf(String zone) {
        Matcher figures = OFFSET.matcher(zone);
        if (!figures.find()) {
            return null;
        }
        int minutes =
                60 * Integer.parseInt(figures.group(2))
                        + (figures.group(3) == null ? 0 : Integer.parseInt(figures.group(3)));
        int seconds = 60 * (figures.group(1).equals("-") ? -minutes : minutes);
        return Math.abs(seconds) > ZoneOffset.MAX.getTotalSeconds()
                ? null
                : ZoneOffset.ofTotalSeconds(seconds);
    }
}
