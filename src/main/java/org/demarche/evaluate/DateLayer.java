package org.demarche.evaluate;

import java.util.List;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.evaluate.Faults.Sort;

/// Compares the days, months and years that are named. For one article.
///
/// @param tally takes what comes of it
record DateLayer(Gold gold, Findings findings, Tally tally) {
    void compare() {
        List<Item> wanted = gold.required("dates");
        List<Mention> found =
                findings.mentions().stream()
                        .filter(m -> m.refersTo() instanceof PartialDate)
                        .toList();
        Pairs pairs = Pairs.of(wanted, found, 1, (g, m) -> Spans.common(g.span(), m.span()));
        var compared =
                Comparison.of(
                        wanted,
                        gold.optional("dates"),
                        found,
                        pairs,
                        (g, m) -> Spans.common(g.span(), m.span()) > 0);
        int right = 0;
        for (Pairs.Pair pair : pairs.pairs()) {
            Item item = wanted.get(pair.wanted());
            Mention mention = found.get(pair.found());
            String value = mention.refersTo().toString();
            boolean same = value.equals(item.text("value"));
            tally.found(gold, mention, same);
            right += same ? 1 : 0;
            if (!same) {
                String what = "date " + item.text("value") + ", found " + value;
                tally.faults().add(Sort.WRONG, gold, item.span(), what);
            }
        }
        Count spans = compared.count();
        tally.add(Layer.DATES, new Count(right, spans.found(), spans.wanted()));
        for (Item item : compared.missed()) {
            tally.faults().add(Sort.MISSED, gold, item.span(), "date " + item.text("value"));
        }
        for (Mention alarm : compared.alarms()) {
            tally.found(gold, alarm, false);
            tally.faults().add(Sort.FALSE_ALARM, gold, alarm.span(), "date " + alarm.refersTo());
        }
    }
}
