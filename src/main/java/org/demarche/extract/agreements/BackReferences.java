package org.demarche.extract.agreements;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.domain.AgreementKind;
import org.demarche.extract.citations.AgreementKinds;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.Pointer;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds the agreement at which a bare noun points: "the treaty", "perjanjian tersebut". For one
/// thread, from the first of them to the last.
final class BackReferences {
    private final Document document;
    private final AgreementSteps steps;
    private final FocusOrder order;

    /// @param drafts of what is named by a name
    BackReferences(
            Document document,
            AgreementFocus focus,
            AgreementSteps steps,
            List<AgreementDraft> drafts) {
        this.document = document;
        this.steps = steps;
        order = new FocusOrder(document, new Salience(document, focus, n -> true), drafts);
    }

    /// Takes note of what a bare noun is found to mean.
    void add(AgreementNaming naming, AgreementDraft draft) {
        order.add(naming, draft);
    }

    /// Whether the noun allows for an agreement that is named by some others.
    private static boolean fits(AgreementNaming naming, FocusOrder.Nouns nouns) {
        if (naming.pointer() == Pointer.NEW
                && !AgreementKinds.fit(naming.kind(), nouns.kind())
                && naming.kind() != AgreementKind.AGREEMENT) {
            return false;
        }
        return AgreementKinds.canMean(naming.kind(), nouns.kind())
                || nouns.named().stream()
                        .anyMatch(named -> AgreementKinds.canMean(naming.kind(), named));
    }

    /// Whether the parties told with a bare noun allow for the agreement.
    private static boolean fits(Set<String> told, AgreementDraft draft) {
        Set<String> its = new HashSet<>(draft.parties.keySet());
        if (draft.known != null) {
            draft.known.parties().forEach(p -> its.add(p.id()));
        }
        return its.isEmpty() || SameAgreement.nested(told, its);
    }

    /// Before which token it must be named first: so soon that the noun may announce it.
    private int end(AgreementNaming naming) {
        Sentence sentence = document.sentenceOf(naming.first());
        return sentence.index() == 0 ? document.tokens().size() : sentence.end();
    }

    /// What was spoken of most and last, null if nothing fits.
    ///
    /// @param naming not before that of an earlier question
    @Nullable AgreementDraft mostSalient(AgreementNaming naming) {
        Set<String> told = steps.parties(naming);
        boolean open = told.size() < 2 && naming.partners().isEmpty();
        Predicate<FocusOrder.Nouns> nouns = n -> fits(naming, n);
        Predicate<AgreementDraft> parties = draft -> open || fits(told, draft);
        AgreementDraft best = order.most(naming.first(), nouns, parties, _ -> 1);
        return best == null ? order.first(end(naming), nouns, parties) : best;
    }
}
