package org.demarche.extract.agreements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Party;
import org.demarche.domain.Rule;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// Tells why an agreement of a document is as it is told, by what was kept when it was read.
final class AgreementWhys {
    private final Document document;

    AgreementWhys(Document document) {
        this.document = document;
    }

    /// @param parties those that it was found to have
    /// @param acts the reasons for the acts in its life
    WhyAgreement of(AgreementDraft draft, List<Party> parties, List<Why> acts) {
        Map<String, Why> whys = new HashMap<>();
        parties.forEach(p -> whys.put(p.id(), party(draft, p)));
        return new WhyAgreement(
                is(draft), kind(draft), whys, AgreementSigning.why(draft, document), acts);
    }

    private Why is(AgreementDraft draft) {
        if (draft.known == null) {
            return Why.by(Rule.AGREEMENT_UNKNOWN);
        }
        String label = draft.known.names().in(document.pack().code());
        return Why.by(Rule.AGREEMENT_KNOWN, new Source.Name(draft.known, label));
    }

    /// By the first noun that tells it.
    private @Nullable Why kind(AgreementDraft draft) {
        for (AgreementNaming naming : draft.namings) {
            for (Hit hit : naming.words()) {
                LexicalEntry noun = hit.word(Category.AGREEMENT_NOUN);
                if (noun != null && noun.is(draft.kind())) {
                    return document.why(Rule.AGREEMENT_KIND, hit);
                }
            }
        }
        return null;
    }

    private Why party(AgreementDraft draft, Party party) {
        Run named = draft.named.get(party.id());
        if (draft.known != null && !draft.known.parties().isEmpty()) {
            return Why.by(Rule.PARTY_BY_WORLD);
        }
        return named == null
                ? Why.by(Rule.PARTY_LIKELY)
                : Why.by(Rule.PARTY_BESIDE, document.span(named));
    }
}
