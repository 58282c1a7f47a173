package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Party;

/// The acts in the life of an agreement out of all that a document says of its steps: what is told
/// twice is one act.
final class AgreementLife {
    private AgreementLife() {}

    /// In the order of the text.
    ///
    /// @param parties of the agreement, who act where the text says "both countries"
    static List<ToldAct> acts(AgreementDraft draft, List<Party> parties) {
        List<ToldAct> acts = new ArrayList<>();
        for (AgreementStep step : draft.steps) {
            List<Party> agents = step.agents().isEmpty() && step.both() ? parties : step.agents();
            ToldAct told = new ToldAct(step, agents);
            ToldAct same = acts.stream().filter(a -> a.isSameAs(told)).findFirst().orElse(null);
            if (same == null) {
                acts.add(told);
            } else {
                same.add(told);
            }
        }
        return acts;
    }
}
