package org.demarche.extract.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.domain.PartialDate;
import org.demarche.language.Column;
import org.demarche.language.DateUnit;
import org.jspecify.annotations.Nullable;

/// Reckons what day, month or year words mean, seen from a day.
///
/// @param today the day of the article, null if unknown: then words that depend on it mean nothing
record DateReckoner(@Nullable LocalDate today) {
    /// The date, null if it cannot be known.
    @Nullable PartialDate date(DateMatch match, boolean planned) {
        DateSide side = DateSide.of(match, planned);
        try {
            return switch (match.pattern().entry().as(DateUnit.class)) {
                case DAY -> day(match, side);
                case MONTH -> month(match, side);
                case YEAR -> year(match);
                default -> null;
            };
        } catch (DateTimeException e) {
            return null; // 31 February is no date
        }
    }

    private @Nullable PartialDate year(DateMatch match) {
        if (match.has(DateSlot.COUNT)) {
            return today == null
                    ? null
                    : PartialDate.ofYear(today.plusYears(shift(match)).getYear());
        }
        int year = yearOf(match);
        return year == DateSlot.NONE ? null : PartialDate.ofYear(year);
    }

    private @Nullable PartialDate month(DateMatch match, DateSide side) {
        if (!match.has(DateSlot.MONTH)) {
            if (today == null) {
                return null;
            }
            int shift =
                    match.has(DateSlot.COUNT) ? shift(match) : match.value(DateSlot.MONTH_SHIFT);
            return PartialDate.of(YearMonth.from(today).plusMonths(shift));
        }
        int month = match.value(DateSlot.MONTH);
        int year = yearOf(match);
        if (year != DateSlot.NONE) {
            return PartialDate.of(YearMonth.of(year, month));
        }
        if (today == null) {
            return null;
        }
        LocalDate first = today.withDayOfMonth(1);
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(i -> first.plusYears(i).withMonth(month))
                .filter(d -> side.allows(first, d))
                .min(side.nearest(first))
                .map(d -> PartialDate.of(YearMonth.from(d)))
                .orElse(null);
    }

    private @Nullable PartialDate day(DateMatch match, DateSide side) {
        int day = match.value(DateSlot.DAY, DateSlot.DAY_WORDS);
        int month = match.value(DateSlot.MONTH, DateSlot.MONTH_NUMBER);
        int year = yearOf(match);
        if (day != DateSlot.NONE && month != DateSlot.NONE && year != DateSlot.NONE) {
            return PartialDate.of(LocalDate.of(year, month, day));
        }
        if (today == null) {
            return null;
        }
        LocalDate now = today;
        if (match.has(DateSlot.COUNT)) {
            return PartialDate.of(now.plusDays(shift(match)));
        }
        if (match.has(DateSlot.DAY_SHIFT) && month == DateSlot.NONE) {
            return PartialDate.of(now.plusDays(match.value(DateSlot.DAY_SHIFT)));
        }
        if (day == DateSlot.NONE) {
            return weekday(match, now, side);
        }
        if (match.has(DateSlot.MONTH_SHIFT)) {
            YearMonth other = YearMonth.from(now).plusMonths(match.value(DateSlot.MONTH_SHIFT));
            return PartialDate.of(other.atDay(day));
        }
        Stream<YearMonth> months =
                month == DateSlot.NONE
                        ? IntStream.rangeClosed(-1, 1)
                                .mapToObj(i -> YearMonth.from(now).plusMonths(i))
                        : IntStream.rangeClosed(-1, 1)
                                .mapToObj(i -> YearMonth.of(now.getYear() + i, month));
        Predicate<LocalDate> fits =
                match.has(DateSlot.WEEKDAY)
                        ? d -> d.getDayOfWeek().getValue() == match.value(DateSlot.WEEKDAY)
                        : d -> false;
        return months.filter(m -> m.isValidDay(day))
                .map(m -> m.atDay(day))
                .filter(d -> side.allows(now, d))
                .min(
                        Comparator.comparing((LocalDate d) -> !fits.test(d))
                                .thenComparing(side.nearest(now)))
                .map(PartialDate::of)
                .orElse(null);
    }

    private static @Nullable PartialDate weekday(DateMatch match, LocalDate now, DateSide side) {
        if (!match.has(DateSlot.WEEKDAY)) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(match.value(DateSlot.WEEKDAY));
        if (match.has(DateSlot.WEEK_SHIFT)) {
            LocalDate monday = now.minusDays(now.getDayOfWeek().getValue() - 1L);
            return PartialDate.of(
                    monday.plusDays(
                            7L * match.value(DateSlot.WEEK_SHIFT) + weekday.getValue() - 1));
        }
        int ahead = Math.floorMod(weekday.getValue() - now.getDayOfWeek().getValue(), 7);
        return PartialDate.of(
                switch (side) {
                    case BEFORE -> now.plusDays(ahead - 7L);
                    case PAST, LIKELY_PAST -> now.plusDays(ahead == 0 ? 0 : ahead - 7L);
                    case COMING, LIKELY_COMING -> now.plusDays(ahead);
                    case AFTER -> now.plusDays(ahead == 0 ? 7 : ahead);
                });
    }

    private int yearOf(DateMatch match) {
        for (DateSlot slot :
                new DateSlot[] {
                    DateSlot.YEAR, DateSlot.RECENT_YEAR, DateSlot.SHORT_YEAR, DateSlot.YEAR_WORDS
                }) {
            if (match.has(slot)) {
                return match.value(slot);
            }
        }
        return match.has(DateSlot.YEAR_SHIFT) && today != null
                ? today.getYear() + match.value(DateSlot.YEAR_SHIFT)
                : DateSlot.NONE;
    }

    private static int shift(DateMatch match) {
        String sign =
                Objects.requireNonNullElse(match.pattern().entry().column(Column.SHIFT), "-1");
        return Integer.parseInt(sign) * match.value(DateSlot.COUNT);
    }
}
