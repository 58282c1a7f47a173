package org.demarche.extract.agreements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.domain.Confidence;
import org.demarche.domain.LifeCycleAct;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.domain.Span;
import org.demarche.extract.evidence.Why;
import org.jspecify.annotations.Nullable;

/// An act in the life of an agreement while what is told of it is being gathered. For one thread.
final class ToldAct {
    private final AgreementStep step;
    private final Set<Span> passages = new TreeSet<>();
    private List<Party> agents;
    private @Nullable PartialDate on;
    private Confidence confidence;

    ToldAct(AgreementStep step, List<Party> agents) {
        this.step = step;
        this.agents = agents;
        on = step.on();
        confidence = step.confidence();
        passages.add(step.words());
    }

    /// The words that told of it first.
    Why why() {
        return step.why();
    }

    LifeCycleAct act() {
        return new LifeCycleAct(
                step.status(), step.modality(), agents, on, List.copyOf(passages), confidence);
    }

    boolean isSameAs(ToldAct other) {
        return step.status() == other.step.status()
                && step.modality() == other.step.modality()
                && (isWithin(on, other.on) || isWithin(other.on, on))
                && SameAgreement.nested(ids(), other.ids());
    }

    void add(ToldAct other) {
        Map<String, Party> both = new LinkedHashMap<>();
        agents.forEach(a -> both.put(a.id(), a));
        other.agents.forEach(a -> both.putIfAbsent(a.id(), a));
        agents = List.copyOf(both.values());
        on = isWithin(on, other.on) ? on : other.on;
        passages.addAll(other.passages);
        confidence = confidence.orSurer(other.confidence);
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        agents.forEach(a -> ids.add(a.id()));
        return ids;
    }

    /// Whether the first date, which may be open, is that of the second or more precise.
    private static boolean isWithin(@Nullable PartialDate date, @Nullable PartialDate wider) {
        return wider == null
                || (date != null
                        && date.year() == wider.year()
                        && (wider.month() == 0 || date.month() == wider.month())
                        && (wider.day() == 0 || date.day() == wider.day()));
    }
}
