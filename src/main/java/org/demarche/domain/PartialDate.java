package org.demarche.domain;

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
        return switch (iso.length()) {
            case 4 -> ofYear(java.time.Year.parse(iso).getValue());
            case 7 -> of(YearMonth.parse(iso));
            default -> of(LocalDate.parse(iso));
        };
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
        if (month == 0) {
            return "%04d".formatted(year);
        }
        return day == 0
                ? "%04d-%02d".formatted(year, month)
                : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
