package org.demarche.extract.explain;

import java.util.List;
import org.demarche.domain.Agreement;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Tells whence the parties and the date of an agreement are. For one agreement of a document.
///
/// @param sentences those that name it
record AgreementFacts(Document document, Cast cast, List<Sentence> sentences, Told told) {
    /// @param known the same agreement in the world's data, null if it lacks it
    void party(ReasonList reasons, Party party, @Nullable Agreement known) {
        if (known != null && known.parties().stream().anyMatch(p -> p.id().equals(party.id()))) {
            reasons.add("party", told.of(party), Rule.PARTY_BY_WORLD);
            return;
        }
        for (Sentence sentence : sentences) {
            for (Naming naming : cast.namings().within(sentence.first(), sentence.end())) {
                Party meant = cast.partyOf(naming.referent());
                if (meant != null && meant.id().equals(party.id())) {
                    Span words = document.span(naming.first(), naming.end());
                    reasons.add("party", told.of(party), Rule.PARTY_BESIDE, words, List.of());
                    return;
                }
            }
        }
        reasons.add("party", told.of(party), Rule.PARTY_LIKELY);
    }

    void signedOn(
            ReasonList reasons, PartialDate on, @Nullable Agreement known, List<Mention> mentions) {
        for (Mention mention : mentions) {
            boolean beside = sentences.stream().anyMatch(s -> s.span().contains(mention.span()));
            if (beside && mention.refersTo().equals(on)) {
                reasons.add(
                        "signed on",
                        on.toString(),
                        Rule.DATE_BESIDE_AGREEMENT,
                        mention.span(),
                        List.of());
                return;
            }
        }
        boolean world = known != null && on.equals(known.signedOn());
        reasons.add("signed on", on.toString(), world ? Rule.DATE_BY_WORLD : Rule.DATE_ELSEWHERE);
    }
}
