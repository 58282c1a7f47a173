package org.demarche.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A calendar day, month or year: as precise as the text, never padded.
///
/// @param month 1 to 12, 0 if only the year is known
/// @param day 1 to 31, 0 if only the month is known
public record PartialDate(int year, int month, int day)
        implements Referent, Comparable<PartialDate> {
    public PartialDate {
        if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day);
        }
        if (day != 0) {
            LocalDate unused = LocalDate.of(year, month, day);
        } else if (month != 0) {
            YearMonth unused = YearMonth.of(year, month);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /// Reads `2025`, `2025-07` or `2025-07-12`.
    ///
    /// @throws java.time.DateTimeException if it is none of these
    public static PartialDate parse(String iso) {
        int length = iso.length();
        boolean isShaped =
                (length == 4 || length == 7 || length == 10)
                        && (length < 7 || iso.charAt(4) == '-')
                        && (length < 10 || iso.charAt(7) == '-');
        if (!isShaped || number(iso, 0, 4) == 0) {
            throw new DateTimeException("no date: " + iso);
        }
        int month = length < 7 ? 0 : number(iso, 5, 7);
        int day = length < 10 ? 0 : number(iso, 8, 10);
        if ((length >= 7 && month == 0) || (length == 10 && day == 0)) {
            throw new DateTimeException("no date: " + iso);
        }
        return new PartialDate(number(iso, 0, 4), month, day);
    }

    private static int number(String iso, int begin, int end) {
        int number = 0;
        for (int i = begin; i < end; i++) {
            char digit = iso.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new DateTimeException("no date: " + iso);
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    /// The day, null if only month or year are known.
    public @Nullable LocalDate toDay() {
        return day == 0 ? null : LocalDate.of(year, month, day);
    }

    /// The first day that it can mean.
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /// The last day that it can mean.
    public LocalDate latest() {
        if (day != 0) {
            return LocalDate.of(year, month, day);
        }
        return month != 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    @Override
    public String id() {
        return "date/" + this;
    }

    @Override
    public int compareTo(PartialDate other) {
        return toString().compareTo(other.toString());
    }

    /// ISO 8601: `2025`, `2025-07` or `2025-07-12`.
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder(10);
        digits(iso, year, 1000);
        if (month != 0) {
            digits(iso.append('-'), month, 10);
        }
        if (day != 0) {
            digits(iso.append('-'), day, 10);
        }
        return iso.toString();
    }

    private static void digits(StringBuilder to, int number, int highest) {
        for (int unit = highest; unit > 0; unit /= 10) {
            to.append((char) ('0' + number / unit % 10));
        }
    }
}
