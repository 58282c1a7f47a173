package org.demarche.evaluate;

import java.util.List;
import java.util.Locale;
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
            tell(Sort.FALSE_ALARM, alarm.content(), "statement of " + shown(speaker(alarm)));
            tally.reliability().add(Kind.STATEMENT, alarm.confidence(), false);
        }
    }

    private @Nullable Individual speaker(Statement statement) {
        return findings.orNobody(statement.speaker());
    }

    /// Compares the fields of a matched one.
    ///
    /// @return whether the speaker is right
    private boolean compare(Item item, Statement statement) {
        Individual speaker = speaker(statement);
        boolean right = Individual.isSame(item.text("speaker"), speaker);
        tally.reliability().add(Kind.STATEMENT, statement.confidence(), right);
        if (!right) {
            tell(
                    Sort.WRONG,
                    item.span(),
                    "speaker " + item.text("speaker") + ", found " + shown(speaker));
        }
        String form = statement.form().name().toLowerCase(Locale.ROOT);
        field(item, "form", form.equals(item.text("form")), form);
        String act = statement.act().name();
        field(item, "act", item.values("act").contains(act), act);
        party(item, "onBehalfOf", findings.orNobody(statement.onBehalfOf()));
        party(item, "saidAt", findings.orNobody(statement.saidAt()));
        party(item, "relayedBy", findings.orNobody(statement.relayedBy()));
        String day = statement.saidOn() == null ? null : statement.saidOn().toString();
        field(item, "saidOn", java.util.Objects.equals(item.text("saidOn"), day), "" + day);
        addressee(item, findings.individuals(statement.addressees()));
        return right;
    }

    private void addressee(Item item, List<Individual> found) {
        String to = item.text("addressee");
        boolean right =
                to == null
                        ? found.isEmpty()
                        : found.stream().anyMatch(f -> Individual.isSame(to, f));
        field(item, "addressee", right, shown(found.isEmpty() ? null : found.getFirst()));
    }

    private void party(Item item, String name, @Nullable Individual found) {
        field(item, name, Individual.isSame(item.text(name), found), shown(found));
    }

    private void field(Item item, String name, boolean right, String found) {
        if (item.has(name)) {
            tally.field("statement " + name, right);
            if (!right) {
                tell(
                        Sort.WRONG,
                        item.span(),
                        name + " " + item.node().get(name) + ", found " + found);
            }
        }
    }

    private static String shown(@Nullable Individual found) {
        return found == null ? "nobody" : found.shown();
    }

    private void tell(Sort sort, Span span, String what) {
        tally.faults().add(sort, gold, span, what);
    }
}
