package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.Clause;
import org.demarche.domain.Confidence;
import org.demarche.domain.Referent;
import org.demarche.domain.Span;
import org.demarche.domain.names.Names;

/// Gathers the agreements and clauses that an article names anywhere: as such, in statements, or
/// where one cites another. For one article.
final class AgreementGathering {
    private final Findings findings;
    private final Map<String, Agreement> agreements = new TreeMap<>();
    private final Map<String, Clause> clauses = new TreeMap<>();

    AgreementGathering(Findings findings) {
        this.findings = findings;
        for (Agreement agreement : findings.reading().agreements()) {
            agreements.putIfAbsent(agreement.id(), agreement);
        }
        for (Agreement agreement : findings.reading().agreements()) {
            agreement.clauses().forEach(this::add);
        }
        findings.reading().mentions().forEach(m -> add(m.refersTo()));
        findings.reading()
                .statements()
                .forEach(s -> {
                    s.addressees().forEach(this::add);
                    s.about().forEach(this::add);
                    s.stances().forEach(x -> add(x.target()));
                });
    }

    private void add(Referent referent) {
        switch (referent) {
            case Agreement a ->
                    agreements.putIfAbsent(
                            a.id(),
                            Agreement.named(
                                    a.slug(),
                                    a.names(),
                                    a.kind(),
                                    a.passages(),
                                    Confidence.CERTAIN));
            case Clause clause -> {
                if (clauses.putIfAbsent(clause.id(), clause) == null) {
                    clause.cites().forEach(this::add);
                }
            }
            default -> {}
        }
    }

    /// Those that are not in clutter, with all clauses that the article names, in the order of
    /// their ids.
    List<FoundAgreement> agreements() {
        for (Clause clause : clauses.values()) {
            agreements.computeIfAbsent(
                    "agreement/" + clause.agreement(),
                    id ->
                            Agreement.named(
                                    clause.agreement(),
                                    Names.NONE,
                                    AgreementKind.OTHER,
                                    List.of(),
                                    Confidence.CERTAIN));
        }
        return agreements.values().stream()
                .map(this::found)
                .filter(a -> !findings.isClutter(a.passages()))
                .toList();
    }

    private FoundAgreement found(Agreement agreement) {
        List<Clause> own =
                clauses.values().stream()
                        .filter(c -> c.agreement().equals(agreement.slug()))
                        .toList();
        List<Span> passages = new ArrayList<>(agreement.passages());
        if (passages.isEmpty()) {
            passages.addAll(findings.mentionsOf(agreement));
        }
        if (passages.isEmpty()) {
            own.forEach(c -> passages.addAll(c.passages()));
        }
        return FoundAgreement.of(findings.individual(agreement), agreement, own, passages);
    }
}
