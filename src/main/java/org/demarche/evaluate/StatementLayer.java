package org.demarche.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.demarche.domain.Referent;
import org.demarche.domain.Span;
import org.demarche.domain.Statement;
import org.demarche.evaluate.Faults.Sort;
import org.jspecify.annotations.Nullable;

/// Compares what was said, by whom, and what else is told of it. For one article.
///
/// @param tally takes what comes of it
record StatementLayer(Gold gold, Findings findings, Tally tally) {
    private static final double HALF = 0.5;

    void compare() {
        String text = gold.article().body().flat();
        List<Item> wanted = gold.required("statements");
        List<Statement> found = findings.statements();
        Pairs pairs =
                Pairs.of(
                        wanted.stream().map(i -> Spans.trimmed(text, i.span())).toList(),
                        found.stream().map(s -> Spans.trimmed(text, s.content())).toList(),
                        HALF,
                        Spans::share);
        var compared =
                Comparison.of(
                        wanted,
                        gold.optional("statements"),
                        found,
                        pairs,
                        (g, s) -> Spans.common(g.span(), s.content()) > 0);
        tally.add(Layer.STATEMENTS, compared.count());
        int speakers = 0;
        for (Pairs.Pair pair : pairs.pairs()) {
            speakers += compare(wanted.get(pair.wanted()), found.get(pair.found())) ? 1 : 0;
        }
        Count spans = compared.count();
        tally.add(Layer.SPEAKERS, new Count(speakers, spans.found(), spans.wanted()));
        for (Item item : compared.missed()) {
            tell(Sort.MISSED, item.span(), "statement of " + item.text("speaker"));
        }
        for (Statement alarm : compared.alarms()) {
            tell(Sort.FALSE_ALARM, alarm.content(), "statement of " + shown(speakers(alarm)));
            tally.judge(gold, Judged.STATEMENT, alarm.confidence(), false);
            tally.found(gold, alarm, false);
        }
    }

    private List<Individual> speakers(Statement statement) {
        return findings.individuals(statement.speakers().toList());
    }

    /// Compares the fields of a matched one.
    ///
    /// @return whether the speaker is right
    private boolean compare(Item item, Statement statement) {
        List<Individual> speakers = speakers(statement);
        boolean right = isOneOf(item.text("speaker"), speakers);
        tally.judge(gold, Judged.STATEMENT, statement.confidence(), true, right);
        tally.found(gold, statement, true);
        tally.verdict(gold, statement, "speaker", right);
        if (!right) {
            String what = "speaker " + item.text("speaker") + ", found " + shown(speakers);
            tell(Sort.WRONG, item.span(), what);
        }
        String form = statement.form().name().toLowerCase(Locale.ROOT);
        field(item, statement, "form", form.equals(item.text("form")), form);
        String act = statement.act().name();
        field(item, statement, "act", item.values("act").contains(act), act);
        party(
                item,
                statement,
                "onBehalfOf",
                findings.individuals(statement.represented().toList()));
        party(item, statement, "addressee", findings.individuals(statement.addressees()));
        party(item, statement, "saidAt", orNone(statement.saidAt()));
        party(item, statement, "relayedBy", orNone(statement.relayedBy()));
        String day = statement.saidOn() == null ? null : statement.saidOn().toString();
        field(item, statement, "saidOn", Objects.equals(item.text("saidOn"), day), "" + day);
        return right;
    }

    private List<Individual> orNone(@Nullable Referent referent) {
        return referent == null ? List.of() : List.of(findings.individual(referent));
    }

    /// Whether one of several is meant; nobody is meant by null.
    private static boolean isOneOf(@Nullable String gold, List<Individual> found) {
        return gold == null
                ? found.isEmpty()
                : found.stream().anyMatch(f -> Individual.isSame(gold, f));
    }

    private void party(Item item, Statement statement, String name, List<Individual> found) {
        field(item, statement, name, isOneOf(item.text(name), found), shown(found));
    }

    private void field(Item item, Statement statement, String name, boolean right, String found) {
        if (item.has(name)) {
            tally.field(gold, statement, "statement", name, right);
            if (!right) {
                tell(
                        Sort.WRONG,
                        item.span(),
                        name + " " + item.node().get(name) + ", found " + found);
            }
        }
    }

    private static String shown(List<Individual> found) {
        return found.isEmpty()
                ? "nobody"
                : found.stream().map(Individual::shown).collect(Collectors.joining(" and "));
    }

    private void tell(Sort sort, Span span, String what) {
        tally.faults().add(sort, gold, span, what);
    }
}
