package org.demarche.read.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.demarche.domain.PublicationTime;
import org.demarche.read.content.TimeStamp;
import org.jspecify.annotations.Nullable;

/// Reads the day out of an article's address.
final class AddressDate {
    private static final String YEAR = "(?<![\\d])((?:19|20)\\d{2})";

    /// "/2026/03/09/", "2026-03-09", "/2026/0309/", "/20260309".
    private static final Pattern FIGURES =
            Pattern.compile(YEAR + "[/_.-]?(\\d{1,2})([/_.-]?)(\\d{2}|(?<=[/_.-])\\d)(?!\\d)");

    /// "/2026/mar/09/".
    private static final Pattern NAMED =
            Pattern.compile(YEAR + "[/_-](\\p{L}{3,9})[/_-](\\d{1,2})(?!\\d)");

    /// "/20260309103000-".
    private static final Pattern RUN = Pattern.compile("(?<!\\d)(20\\d{12})(?!\\d)");

    private AddressDate() {}

    /// The day, never the time; null if it names none.
    static @Nullable PublicationTime of(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String path = url.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("[?#].*$", "");
        PublicationTime figures =
                FIGURES.matcher(path)
                        .results()
                        .map(AddressDate::figures)
                        .filter(t -> t != null)
                        .findFirst()
                        .orElse(null);
        if (figures != null) {
            return figures;
        }
        PublicationTime named =
                NAMED.matcher(path)
                        .results()
                        .map(m -> m.group(3) + " " + m.group(2) + " " + m.group(1))
                        .map(TimeStamp::parse)
                        .filter(t -> t != null)
                        .findFirst()
                        .orElse(null);
        return named != null
                ? named
                : RUN.matcher(path)
                        .results()
                        .map(m -> TimeStamp.parse(m.group(1)))
                        .filter(t -> t != null)
                        .map(t -> new PublicationTime(t.day(), null, null))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable PublicationTime figures(MatchResult found) {
        int year = Integer.parseInt(found.group(1));
        int month = Integer.parseInt(found.group(2));
        int day = Integer.parseInt(found.group(4));
        boolean known = month >= 1 && month <= 12 && day >= 1;
        return known && YearMonth.of(year, month).isValidDay(day)
                ? new PublicationTime(LocalDate.of(year, month, day), null, null)
                : null;
    }
}
