package org.demarche.extract.agreements;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.domain.AgreementKind;
import org.demarche.extract.citations.AgreementKinds;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.Pointer;
import org.demarche.extract.text.Document;
import org.jspecify.annotations.Nullable;

/// Finds the agreement at which a bare noun points: "the treaty", "perjanjian tersebut". For one
/// thread, from the first of them to the last.
final class BackReferences {
    private final Document document;
    private final AgreementSteps steps;
    private final Salience salience;

    BackReferences(Document document, AgreementFocus focus, AgreementSteps steps) {
        this.document = document;
        this.steps = steps;
        salience = new Salience(document, focus, n -> true);
    }

    /// Whether kind and parties told with a bare noun allow for the agreement.
    private boolean canMean(AgreementNaming naming, AgreementDraft draft) {
        if (naming.pointer() == Pointer.NEW
                && !AgreementKinds.fit(naming.kind(), draft.kind())
                && naming.kind() != AgreementKind.AGREEMENT) {
            return false;
        }
        boolean kind =
                AgreementKinds.canMean(naming.kind(), draft.kind())
                        || draft.namings.stream()
                                .anyMatch(n ->
                                        n.pointer() == Pointer.NAME
                                                && AgreementKinds.canMean(naming.kind(), n.kind()));
        Set<String> told = steps.parties(naming);
        Set<String> its = new HashSet<>(draft.parties.keySet());
        if (draft.known != null) {
            draft.known.parties().forEach(p -> its.add(p.id()));
        }
        boolean open = told.size() < 2 && naming.partners().isEmpty();
        return kind && (open || its.isEmpty() || SameAgreement.nested(told, its));
    }

    /// Whether the agreement is named before, or so soon that the noun may announce it.
    private boolean isNear(AgreementNaming naming, AgreementDraft draft) {
        int at = document.sentenceOf(naming.first()).index();
        return at == 0 || document.sentenceOf(draft.namings.getFirst().first()).index() <= at;
    }

    /// What was spoken of most and last, null if nothing fits.
    ///
    /// @param naming not before that of an earlier question
    /// @param drafts in the order of the text
    @Nullable AgreementDraft mostSalient(AgreementNaming naming, List<AgreementDraft> drafts) {
        AgreementDraft best = null;
        AgreementDraft first = null;
        double most = 0;
        for (AgreementDraft draft : drafts) {
            if (canMean(naming, draft)) {
                first = first == null && isNear(naming, draft) ? draft : first;
                double amount = salience.of(draft, naming.first());
                if (amount > most) {
                    most = amount;
                    best = draft;
                }
            }
        }
        return best == null ? first : best;
    }
}
