package org.demarche.read.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Makes days of the figures of a date. Immutable.
final class DateFigures {
    private static final int FIRST_SHORT_YEAR = 90;
    private static final int LAST_SHORT_YEAR = 40;

    /// Thai years count from 543 BC; no other year is so high.
    private static final int BUDDHIST = 543;

    private static final int FIRST_BUDDHIST = 2443;
    private static final int LAST_BUDDHIST = 2643;

    private final DateHabits habits;

    DateFigures(DateHabits habits) {
        this.habits = habits;
    }

    /// The year of two figures; -1 if they can hardly be one.
    int shortYear(DateToken figures) {
        int year = figures.number();
        int last = habits.latest() == null ? LAST_SHORT_YEAR : habits.latest().getYear() % 100;
        if (figures.length() != 2 || (year > last && year < FIRST_SHORT_YEAR)) {
            return -1;
        }
        return year >= FIRST_SHORT_YEAR ? 1900 + year : 2000 + year;
    }

    /// The day of two figures before a year; null if there is no such day, or if nobody knows which
    /// is the month.
    @Nullable LocalDate day(int one, int two, int year, DateToken sign) {
        LocalDate dayFirst = day(year, two, one);
        LocalDate monthFirst = sign.is('.') && dayFirst != null ? null : day(year, one, two);
        if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        if (habits.allows(dayFirst) != habits.allows(monthFirst)) {
            return habits.allows(dayFirst) ? dayFirst : monthFirst;
        }
        Boolean usual = habits.monthFirst();
        return usual == null ? null : usual ? monthFirst : dayFirst;
    }

    /// The day, null if there is no such day.
    static @Nullable LocalDate day(int told, int month, int day) {
        int year = told >= FIRST_BUDDHIST && told <= LAST_BUDDHIST ? told - BUDDHIST : told;
        boolean known =
                year >= 1 && year <= Year.MAX_VALUE && month >= 1 && month <= 12 && day >= 1;
        return known && YearMonth.of(year, month).isValidDay(day)
                ? LocalDate.of(year, month, day)
                : null;
    }
}
