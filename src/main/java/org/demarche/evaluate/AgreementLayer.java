package org.demarche.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.LifeCycleAct;
import org.demarche.domain.Modality;
import org.demarche.domain.Party;
import org.demarche.domain.Span;
import org.demarche.evaluate.Faults.Sort;
import org.jspecify.annotations.Nullable;

/// Compares the agreements that are named, what is told of them, and their clauses. For one
/// article.
///
/// @param tally takes what comes of it
record AgreementLayer(Gold gold, Findings findings, Tally tally) {
    void compare() {
        List<Item> wanted = gold.required("agreements");
        List<Item> optional = gold.optional("agreements");
        List<FoundAgreement> found = new AgreementGathering(findings).agreements();
        var compared = Comparison.of(wanted, optional, found, (g, a) -> a.isCalled(g));
        tally.add(Layer.AGREEMENTS, compared.count());
        ClauseLayer clauses = new ClauseLayer(gold, findings, tally, found);
        for (int i = 0; i < wanted.size(); i++) {
            Item item = wanted.get(i);
            int j = compared.pairs().foundOf(i);
            FoundAgreement one = j < 0 ? null : found.get(j);
            if (one == null) {
                tell(Sort.MISSED, span(item), "agreement " + item.text("name"));
            } else {
                judge(one.agreement(), true);
                fields(item, one);
            }
            clauses.compare(item, one);
        }
        for (FoundAgreement alarm : compared.alarms()) {
            Span place = alarm.passages().isEmpty() ? null : alarm.passages().getFirst();
            tell(Sort.FALSE_ALARM, place, "agreement " + alarm.name().shown());
            judge(alarm.agreement(), false);
            clauses.ofNone(alarm);
        }
    }

    private void judge(Agreement agreement, boolean right) {
        tally.found(gold, agreement, right);
        if (findings.reading().agreements().contains(agreement)) {
            tally.judge(gold, Judged.AGREEMENT, agreement.confidence(), right);
        }
    }

    /// Where the article has its first name.
    private @Nullable Span span(Item item) {
        String name = ("" + item.text("name")).split("\\|")[0];
        int begin = gold.article().body().flat().indexOf(name);
        return begin < 0 ? null : new Span(begin, begin + name.length());
    }

    private void fields(Item item, FoundAgreement found) {
        Agreement agreement = found.agreement();
        String kind = agreement.kind().name().toLowerCase(Locale.ROOT);
        field(item, found, "kind", kind.equals(item.text("kind")), kind);
        String status = plain(agreement.status());
        field(item, found, "status", status.equals(plain(item.text("status"))), status);
        String day = agreement.signedOn() == null ? null : agreement.signedOn().toString();
        field(item, found, "signedOn", Objects.equals(item.text("signedOn"), day), "" + day);
        if (item.has("status")) {
            agreement.acts().forEach(act -> judge(item.text("status"), act));
        }
        List<String> parties = item.values("parties");
        field(item, found, "parties", areSame(parties, agreement.parties()), shown(agreement));
    }

    /// Judges a step that was taken by the furthest of gold; steps before that one are not told.
    private void judge(@Nullable String furthest, LifeCycleAct act) {
        List<String> later =
                Stream.of(AgreementStatus.values())
                        .filter(s -> s.compareTo(act.status()) > 0)
                        .map(AgreementLayer::plain)
                        .toList();
        if (act.modality() == Modality.ASSERTED && !later.contains(plain(furthest))) {
            boolean right = plain(act.status()).equals(plain(furthest));
            tally.judge(gold, Judged.STEP, act.confidence(), right);
        }
    }

    private void field(Item item, FoundAgreement found, String name, boolean right, String value) {
        if (item.has(name)) {
            tally.field(gold, found.agreement(), "agreement", name, right);
            if (!right) {
                Span place = found.passages().isEmpty() ? null : found.passages().getFirst();
                tell(Sort.WRONG, place, name + " " + item.node().get(name) + ", found " + value);
            }
        }
    }

    private static String plain(@Nullable AgreementStatus status) {
        return status == null ? "" : plain(status.name());
    }

    private static String plain(@Nullable String word) {
        return word == null ? "" : word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private boolean areSame(List<String> wanted, List<Party> parties) {
        List<Individual> found = findings.individuals(parties);
        int right = Pairs.of(wanted, found, Individual::isSame).size();
        return right == wanted.size() && right == found.size();
    }

    private String shown(Agreement agreement) {
        return Stream.of(agreement.parties())
                .flatMap(List::stream)
                .map(p -> findings.individual(p).shown())
                .toList()
                .toString();
    }

    private void tell(Sort sort, @Nullable Span span, String what) {
        tally.faults().add(sort, gold, span, what);
    }
}
