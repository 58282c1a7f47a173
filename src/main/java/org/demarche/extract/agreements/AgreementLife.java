package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.domain.LifeCycleAct;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.domain.Span;
import org.jspecify.annotations.Nullable;

/// The acts in the life of an agreement out of all that a document says of its steps: what is told
/// twice is one act.
final class AgreementLife {
    private AgreementLife() {}

    /// In the order of the text.
    ///
    /// @param parties of the agreement, who act where the text says "both countries"
    static List<LifeCycleAct> acts(AgreementDraft draft, List<Party> parties) {
        List<LifeCycleAct> acts = new ArrayList<>();
        for (AgreementStep step : draft.steps) {
            List<Party> agents = step.agents().isEmpty() && step.both() ? parties : step.agents();
            LifeCycleAct act =
                    new LifeCycleAct(
                            step.status(),
                            step.modality(),
                            agents,
                            step.on(),
                            List.of(step.words()),
                            step.confidence());
            int same = -1;
            for (int i = 0; i < acts.size() && same < 0; i++) {
                same = isSame(acts.get(i), act) ? i : -1;
            }
            if (same < 0) {
                acts.add(act);
            } else {
                acts.set(same, merged(acts.get(same), act));
            }
        }
        return List.copyOf(acts);
    }

    private static boolean isSame(LifeCycleAct one, LifeCycleAct other) {
        return one.status() == other.status()
                && one.modality() == other.modality()
                && (isWithin(one.on(), other.on()) || isWithin(other.on(), one.on()))
                && SameAgreement.nested(ids(one), ids(other));
    }

    /// Whether the first date, which may be open, is that of the second or more precise.
    private static boolean isWithin(@Nullable PartialDate date, @Nullable PartialDate wider) {
        return wider == null
                || (date != null
                        && date.year() == wider.year()
                        && (wider.month() == 0 || date.month() == wider.month())
                        && (wider.day() == 0 || date.day() == wider.day()));
    }

    private static LifeCycleAct merged(LifeCycleAct one, LifeCycleAct other) {
        Map<String, Party> agents = new LinkedHashMap<>();
        one.agents().forEach(a -> agents.put(a.id(), a));
        other.agents().forEach(a -> agents.putIfAbsent(a.id(), a));
        Set<Span> passages = new TreeSet<>(one.passages());
        passages.addAll(other.passages());
        return new LifeCycleAct(
                one.status(),
                one.modality(),
                List.copyOf(agents.values()),
                isWithin(one.on(), other.on()) ? one.on() : other.on(),
                List.copyOf(passages),
                one.confidence().orSurer(other.confidence()));
    }

    private static Set<String> ids(LifeCycleAct act) {
        Set<String> ids = new TreeSet<>();
        act.agents().forEach(a -> ids.add(a.id()));
        return ids;
    }
}
