package org.demarche.read.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.domain.PublicationTime;
import org.jspecify.annotations.Nullable;

/// Reads times as machines write them: a day, with or without a time, seconds and a zone.
public final class TimeStamp {
    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4})-?(\\d{2})-?(\\d{2})"
                            + "(?:[T ]\\s*(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?"
                            + "\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");

    /// Machines write the year 1 when they do not know.
    private static final int FIRST_YEAR = 1600;

    private TimeStamp() {}

    /// The time in a text of ISO 8601 or RFC 1123, whatever its precision; null if it is neither.
    public static @Nullable PublicationTime parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String trimmed = text.strip();
        Matcher iso = ISO.matcher(trimmed);
        try {
            PublicationTime time = iso.matches() ? iso(iso) : rfc(trimmed);
            return time.day().getYear() < FIRST_YEAR ? null : time;
        } catch (DateTimeException e) {
            return null;
        }
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
        return zone.startsWith("+") || zone.startsWith("-") ? ZoneOffset.of(zone) : ZoneOffset.UTC;
    }

    private static PublicationTime rfc(String text) {
        ZonedDateTime time = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
        return new PublicationTime(time.toLocalDate(), time.toLocalTime(), time.getOffset());
    }
}
