package org.demarche.extract.treaties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Agreement;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.extract.agreements.WhyAgreement;
import org.demarche.extract.citations.Partner;
import org.demarche.extract.evidence.Source;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.text.Document;
import org.jspecify.annotations.Nullable;

/// Tells why a treaty is as its text tells.
record WhyTreaty(
        Document document, TreatyTitle title, List<Partner> partners, TreatySigning signing) {
    WhyAgreement why(Agreement treaty) {
        Map<String, Why> parties = new HashMap<>();
        treaty.parties().forEach(p -> parties.put(p.id(), Why.by(Rule.PARTY_BY_WORLD)));
        for (Partner partner : partners) {
            Span words = document.span(partner.run());
            parties.put(partner.party().id(), Why.by(Rule.PARTY_OF_TEXT, words));
        }
        Span signed = signing.words();
        return new WhyAgreement(
                is(title.known()),
                title.kind() == null
                        ? null
                        : document.why(Rule.AGREEMENT_KIND, title.kind().noun()),
                parties,
                signed == null ? null : Why.by(Rule.DATE_OF_TEXT, signed),
                signed == null ? List.of() : List.of(Why.by(Rule.STEP, signed)));
    }

    private Why is(@Nullable Agreement known) {
        if (known == null) {
            return Why.by(Rule.AGREEMENT_TEXT);
        }
        String label = known.names().in(document.pack().code());
        return Why.by(Rule.AGREEMENT_KNOWN, new Source.Name(known, label));
    }
}
