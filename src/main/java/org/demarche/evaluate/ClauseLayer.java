package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Referent;
import org.demarche.domain.Span;
import org.demarche.evaluate.Faults.Sort;
import org.jspecify.annotations.Nullable;

/// Compares the clauses of agreements. For one article.
///
/// @param tally takes what comes of it
/// @param agreements all that were found
record ClauseLayer(Gold gold, Findings findings, Tally tally, List<FoundAgreement> agreements) {
    /// The clauses of a wanted agreement.
    ///
    /// @param found null if it was missed
    void compare(Item agreement, @Nullable FoundAgreement found) {
        if (!agreement.has("clauses")) {
            return;
        }
        List<Item> required =
                agreement.items("clauses").stream().filter(c -> !c.isOptional()).toList();
        List<String> wanted = required.stream().map(ClauseLayer::number).toList();
        List<String> optional = new ArrayList<>();
        agreement.items("clauses").stream()
                .filter(Item::isOptional)
                .forEach(c -> optional.add(number(c)));
        wanted.forEach(number -> optional.add(ClauseKey.whole(number)));
        List<String> numbers = found == null ? List.of() : found.numbers();
        var compared = Comparison.of(wanted, optional, numbers, String::equals);
        tally.add(Layer.CLAUSES, compared.count());
        for (Item item : required) {
            Clause clause = found == null ? null : found.clauses().get(number(item));
            if (clause == null) {
                tell(Sort.MISSED, item.has("begin") ? item.span() : null, "clause " + number(item));
            } else {
                judge(clause, true);
                fields(item, clause);
            }
        }
        if (found != null) {
            compared.alarms().forEach(number -> alarm(found.clauses().get(number)));
        }
    }

    /// The clauses of an agreement that there is not.
    void ofNone(FoundAgreement agreement) {
        tally.add(Layer.CLAUSES, new Count(0, agreement.clauses().size(), 0));
        agreement.clauses().values().forEach(this::alarm);
    }

    private static String number(Item clause) {
        return ClauseKey.of(clause.text("number"));
    }

    private void alarm(@Nullable Clause clause) {
        if (clause != null) {
            List<Span> places = findings.placesOf(clause);
            Span place = places.isEmpty() ? null : places.getFirst();
            tell(Sort.FALSE_ALARM, place, "clause " + clause.id());
            judge(clause, false);
        }
    }

    private void judge(Clause clause, boolean right) {
        tally.judge(gold, Judged.CLAUSE, clause.confidence(), right);
        tally.found(gold, clause, right);
    }

    private void fields(Item item, Clause clause) {
        if (item.has("begin")) {
            boolean there =
                    findings.placesOf(clause).stream()
                            .anyMatch(p -> Spans.common(p, item.span()) > 0);
            tally.field(gold, clause, "clause", "place", there);
            if (!there) {
                tell(Sort.WRONG, item.span(), "place of clause " + clause.id());
            }
        }
        for (Item cited : item.items("cites")) {
            boolean right = clause.cites().stream().anyMatch(r -> isCited(cited, r));
            tally.field(gold, clause, "clause", "cites", right);
            if (!right) {
                tell(Sort.WRONG, null, clause.id() + " cites " + cited.node());
            }
        }
    }

    private boolean isCited(Item cited, Referent found) {
        String number = cited.text("number");
        return agreements.stream()
                .filter(a -> a.name().isCalled("" + cited.text("agreement")))
                .anyMatch(a ->
                        switch (found) {
                            case Clause c ->
                                    number != null
                                            && c.agreement().equals(a.agreement().slug())
                                            && ClauseKey.of(c).equals(ClauseKey.of(number));
                            case Agreement whole ->
                                    number == null && whole.id().equals(a.agreement().id());
                            default -> false;
                        });
    }

    private void tell(Sort sort, @Nullable Span span, String what) {
        tally.faults().add(sort, gold, span, what);
    }
}
