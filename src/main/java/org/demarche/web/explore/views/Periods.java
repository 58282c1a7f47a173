package org.demarche.web.explore.views;

import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The unit of a time axis: periods are named as in ISO 8601, so that they sort by their names.
public enum Periods {
    MONTH("month", 7) {
        @Override
        List<String> between(String first, String last) {
            List<String> all = new ArrayList<>();
            YearMonth end = YearMonth.parse(last);
            for (YearMonth at = YearMonth.parse(first); !at.isAfter(end); at = at.plusMonths(1)) {
                all.add(at.toString());
            }
            return all;
        }
    },
    YEAR("year", 4) {
        @Override
        List<String> between(String first, String last) {
            List<String> all = new ArrayList<>();
            Year end = Year.parse(last);
            for (Year at = Year.parse(first); !at.isAfter(end); at = at.plusYears(1)) {
                all.add("%04d".formatted(at.getValue()));
            }
            return all;
        }
    };

    private static final int MOST_MONTHS = 60;

    private final String term;
    private final int length;

    Periods(String term, int length) {
        this.term = term;
        this.length = length;
    }

    /// Its name in addresses and in keys of texts.
    String term() {
        return term;
    }

    /// The period in which something was; empty where that is less precisely known.
    ///
    /// @param day a year, month or day, ISO 8601, or empty
    public String of(String day) {
        return day.length() < length ? "" : day.substring(0, length);
    }

    /// All periods from one to another, both among them.
    abstract List<String> between(String first, String last);

    /// Months for a span that can be looked through month by month, else years.
    public static Periods fitting(List<String> months) {
        if (months.isEmpty()) {
            return YEAR;
        }
        YearMonth first = YearMonth.parse(months.stream().min(String::compareTo).orElseThrow());
        YearMonth last = YearMonth.parse(months.stream().max(String::compareTo).orElseThrow());
        return ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS ? MONTH : YEAR;
    }
}
