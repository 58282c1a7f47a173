package org.demarche.extract.agreements;

import java.util.List;
import java.util.Map;
import org.demarche.domain.Agreement;
import org.demarche.domain.Mention;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.evidence.Why;

/// The agreements of a document with their clauses, and where it names either of them.
///
/// @param agreements in the order of the text
/// @param mentions in the order of the text
/// @param namings how the text names agreements; none in the text of one
/// @param whys why each agreement is as it is, by its slug
/// @param numbers what made a clause of the words that begin at an offset
public record Agreements(
        List<Agreement> agreements,
        List<Mention> mentions,
        List<AgreementNaming> namings,
        Map<String, WhyAgreement> whys,
        Map<Integer, Why> numbers) {
    public Agreements {
        agreements = List.copyOf(agreements);
        mentions = List.copyOf(mentions);
        namings = List.copyOf(namings);
        whys = Map.copyOf(whys);
        numbers = Map.copyOf(numbers);
    }
}
