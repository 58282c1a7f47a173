package org.demarche.extract.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.domain.Rule;
import org.demarche.extract.dates.DateFinder;
import org.demarche.extract.dates.DateMatch;
import org.demarche.extract.dates.DateReading;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// Tells by which pattern a date was found and from what it was reckoned. For one document.
record DateReasons(Document document) {
    private static final Set<Category> WORDS =
            Set.of(
                    Category.MONTH,
                    Category.WEEKDAY,
                    Category.RELATIVE_DATE,
                    Category.NUMBER,
                    Category.TIME_ZONE);

    Explained explained(DateReading reading) {
        DateMatch match = reading.match();
        ReasonList reasons = new ReasonList(document);
        reasons.add(
                "by", "", Rule.DATE_PATTERN, null, List.of(reasons.row(match.pattern().entry())));
        for (int i = match.first(); i < reading.end(); i++) {
            words(reasons, i, reading.end());
        }
        if (reading.isRelative()) {
            reasons.add("from", String.valueOf(reading.today()), today(reading.today()));
        }
        if (reading.dependsOnPlan()) {
            Hit plan = DateFinder.plan(document, match.first());
            if (plan != null) {
                reasons.addRow("future", "", Rule.PLAN_BEFORE_DATE, plan);
            } else {
                reasons.add("nearest", "", Rule.NO_PLAN_BEFORE_DATE);
            }
        }
        return new Explained(
                Layer.DATES,
                document.span(match.first(), reading.end()),
                reading.date().toString(),
                -1,
                reasons.all());
    }

    private void words(ReasonList reasons, int token, int end) {
        List<Category> told = new ArrayList<>();
        for (Hit hit : document.hits().get(token)) {
            if (hit.sense() instanceof Sense.Word(LexicalEntry entry)
                    && WORDS.contains(entry.category())
                    && hit.end() <= end
                    && !told.contains(entry.category())) {
                told.add(entry.category());
                reasons.addRow("word", "", "", hit);
            }
        }
    }

    private Rule today(@Nullable LocalDate today) {
        return today != null && today.equals(document.day())
                ? Rule.DAY_OF_ARTICLE
                : Rule.DAY_OF_DATE_LINE;
    }
}
