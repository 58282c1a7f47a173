package org.demarche.extract.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Rule;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.jspecify.annotations.Nullable;

/// A date with how it was reckoned.
///
/// @param end the token after its last
/// @param plan the word before it that tells of a plan, null if none does
/// @param today the day from which it was reckoned, null if unknown
public record DateReading(
        DateMatch match, int end, PartialDate date, @Nullable Hit plan, @Nullable LocalDate today) {
    public Mention mention(Document document) {
        return new Mention(document.span(match.first(), end), date);
    }

    /// Why it is this date.
    ///
    /// @param document in which it was found
    public List<Why> whys(Document document) {
        List<Why> whys = new ArrayList<>();
        whys.add(
                Why.by(
                        Rule.DATE_PATTERN,
                        new Source.Row(match.pattern().entry(), document.pack())));
        for (DateMatch.Filling filling : match.fillings()) {
            for (int i = filling.run().first(); i < Math.min(filling.run().end(), end); i++) {
                Hit word = filling.slot().word(document, i);
                if (word != null) {
                    whys.add(document.why(Rule.DATE_WORD, word));
                }
            }
        }
        if (isRelative()) {
            whys.add(
                    Why.by(
                            today != null && today.equals(document.day())
                                    ? Rule.DAY_OF_ARTICLE
                                    : Rule.DAY_OF_DATE_LINE));
        }
        if (dependsOnPlan()) {
            whys.add(
                    plan == null
                            ? Why.by(Rule.NO_PLAN_BEFORE_DATE)
                            : document.why(Rule.PLAN_BEFORE_DATE, plan));
        }
        return whys;
    }

    /// Whether it depends on the day from which it was reckoned.
    private boolean isRelative() {
        return !date.equals(new DateReckoner(null).date(match, plan != null));
    }

    /// Whether it would be another date if the words before it did not tell of a plan, or did.
    private boolean dependsOnPlan() {
        return !date.equals(new DateReckoner(today).date(match, plan == null));
    }
}
