package org.demarche.extract.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import org.demarche.language.Column;

/// On which side of the article's day a date is to be sought whose year or week is not told.
enum DateSide {
    /// Not on the day itself.
    BEFORE,
    PAST,
    LIKELY_PAST,
    LIKELY_COMING,
    COMING,
    /// Not on the day itself.
    AFTER;

    /// How much farther off a date may be on the likelier side: what is told is mostly past, what
    /// is planned hardly ever.
    private static final int MOSTLY = 2;

    private static final int HARDLY_EVER = 5;

    /// The side that the pattern's `pick` names, else the likelier one.
    static DateSide of(DateMatch match, boolean planned) {
        String pick = match.pattern().entry().column(Column.PICK);
        if (pick != null) {
            return valueOf(pick.toUpperCase(Locale.ROOT));
        }
        return planned ? LIKELY_COMING : LIKELY_PAST;
    }

    boolean allows(LocalDate today, LocalDate date) {
        return switch (this) {
            case BEFORE -> date.isBefore(today);
            case PAST -> !date.isAfter(today);
            case LIKELY_PAST, LIKELY_COMING -> true;
            case COMING -> !date.isBefore(today);
            case AFTER -> date.isAfter(today);
        };
    }

    /// The likeliest date first.
    Comparator<LocalDate> nearest(LocalDate today) {
        boolean later = compareTo(LIKELY_PAST) > 0;
        int farther = later ? HARDLY_EVER : MOSTLY;
        return Comparator.comparingLong(date -> {
            long days = ChronoUnit.DAYS.between(today, date);
            return Math.abs(days) * (days > 0 == later ? 1 : farther);
        });
    }
}
