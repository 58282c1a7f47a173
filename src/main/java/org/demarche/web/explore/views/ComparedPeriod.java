package org.demarche.web.explore.views;

import org.demarche.web.explore.Phrases;
import org.demarche.web.guard.Refusal;

/// One of two periods that are compared.
///
/// @param from year, month or day, ISO 8601
/// @param until the same; the last that belongs to it
record ComparedPeriod(String from, String until) {
    private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    /// That of `2024`, `2024-06` or `2024-03/2024-06`.
    ///
    /// @throws Refusal with a sentence when it is none of these
    static ComparedPeriod of(String words) {
        String[] ends = words.split("/", 2);
        String until = ends[ends.length - 1];
        if (!ends[0].matches(DATE) || !until.matches(DATE)) {
            throw new Refusal(
                    400,
                    "“%s” is no period: write a year, a month, or two with a stroke between them, such as 2024-03/2024-06."
                            .formatted(words));
        }
        return new ComparedPeriod(ends[0], until);
    }

    /// As it stands in an address.
    String words() {
        return from.equals(until) ? from : from + "/" + until;
    }

    String title(Phrases phrases) {
        return from.equals(until)
                ? phrases.date(from)
                : phrases.text("explore.period.range", phrases.date(from), phrases.date(until));
    }
}
