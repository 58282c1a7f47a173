package org.demarche.extract.dates;

import java.time.LocalDate;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.extract.text.Document;
import org.jspecify.annotations.Nullable;

/// A date with how it was reckoned.
///
/// @param end the token after its last
/// @param planned whether the words before it tell of a plan
/// @param today the day from which it was reckoned, null if unknown
public record DateReading(
        DateMatch match, int end, PartialDate date, boolean planned, @Nullable LocalDate today) {
    public Mention mention(Document document) {
        return new Mention(document.span(match.first(), end), date);
    }

    /// Whether it depends on the day from which it was reckoned.
    public boolean isRelative() {
        return !date.equals(new DateReckoner(null).date(match, planned));
    }

    /// Whether it would be another date if the words before it did not tell of a plan, or did.
    public boolean dependsOnPlan() {
        return !date.equals(new DateReckoner(today).date(match, !planned));
    }
}
