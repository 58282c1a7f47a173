package org.demarche.read.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.domain.PublicationTime;
import org.demarche.read.date.MachineDate;
import org.jspecify.annotations.Nullable;

/// Reads times as machines write them: a day, with or without a time, seconds and a zone, or what
/// has passed since 1970.
public final class TimeStamp {
    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4})-?(\\d{2})-?(\\d{2})"
                            + "(?:(?:[Tt]| ++)\\s*(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?"
                            + "\\s*(Z|z|UTC|GMT|[+-]\\d{1,2}(?::?\\d{2})?)?(?:\\[[\\w/+-]{1,40}])?)?");
    private static final Pattern FIGURES = Pattern.compile("(\\d{10,16})(?:\\.\\d{1,9})?");
    private static final Pattern RUN =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})?(\\d{2})?");
    private static final Pattern ONE_FIGURE = Pattern.compile("^[+-]\\d(?!\\d)");
    private static final Pattern WRAPPED =
            Pattern.compile("/?(?:Date)\\((-?\\d{10,16})(?:[+-]\\d{4})?\\)/?");

    /// Machines write the year 1, 1900 or 1970 when they do not know.
    private static final int FIRST_YEAR = 1600;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final int FIRST_EPOCH_YEAR = 1985;
    private static final int LAST_EPOCH_YEAR = 2100;

    private TimeStamp() {}

    /// The time in a text of ISO 8601, of seconds or milliseconds since 1970, of mail or of
    /// scripts, whatever its precision; null if it is none of these or if it stays open which day
    /// it is.
    public static @Nullable PublicationTime parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String trimmed = text.strip();
        Matcher iso = ISO.matcher(trimmed);
        Matcher wrapped = WRAPPED.matcher(trimmed);
        Matcher figures = FIGURES.matcher(wrapped.matches() ? wrapped.group(1) : trimmed);
        try {
            PublicationTime time =
                    iso.matches()
                            ? iso(iso)
                            : figures.matches()
                                    ? figures(figures.group(1))
                                    : MachineDate.parse(trimmed);
            return time == null || !isKnown(time.day()) ? null : time;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The time that a number of seconds, or of thousandths or millionths of them, after 1970 began
    /// tells; null if it tells none of our days.
    public static @Nullable PublicationTime sinceEpoch(long number) {
        long seconds = number;
        while (seconds >= 100_000_000_000L) {
            seconds /= 1000;
        }
        LocalDateTime time =
                LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
        return time.getYear() < FIRST_EPOCH_YEAR || time.getYear() > LAST_EPOCH_YEAR
                ? null
                : new PublicationTime(time.toLocalDate(), time.toLocalTime(), ZoneOffset.UTC);
    }

    /// Whether a day is none of those that stand for not knowing.
    public static boolean isKnown(LocalDate day) {
        boolean epoch = !day.isAfter(LocalDate.EPOCH) && day.isAfter(LocalDate.EPOCH.minusDays(2));
        return day.getYear() >= FIRST_YEAR && !epoch && !day.equals(FIRST_DAY);
    }

    private static @Nullable PublicationTime figures(String figures) {
        Matcher run = RUN.matcher(figures);
        if (run.matches()) {
            int year = number(run.group(1));
            int month = number(run.group(2));
            boolean calendar = year >= FIRST_EPOCH_YEAR && year <= LAST_EPOCH_YEAR;
            if (calendar && month >= 1 && month <= 12 && run.group(5) != null) {
                LocalTime time =
                        LocalTime.of(
                                number(run.group(4)), number(run.group(5)), number(run.group(6)));
                LocalDate day = LocalDate.of(year, month, number(run.group(3)));
                return new PublicationTime(day, time, null);
            }
        }
        return sinceEpoch(Long.parseLong(figures));
    }

    private static PublicationTime iso(Matcher iso) {
        LocalDate day =
                LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        if (iso.group(4) == null) {
            return new PublicationTime(day, null, null);
        }
        LocalTime time =
                LocalTime.of(number(iso.group(4)), number(iso.group(5)), number(iso.group(6)));
        return new PublicationTime(day, time, offset(iso.group(7)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        if (!zone.startsWith("+") && !zone.startsWith("-")) {
            return ZoneOffset.UTC;
        }
        boolean single = ONE_FIGURE.matcher(zone).find();
        return ZoneOffset.of(single ? zone.charAt(0) + "0" + zone.substring(1) : zone);
    }
}
