package org.demarche.extract.agreements;

import java.util.List;
import org.demarche.domain.Agreement;
import org.demarche.domain.Mention;
import org.demarche.extract.citations.AgreementNaming;

/// The agreements of a document with their clauses, and where it names either of them.
///
/// @param agreements in the order of the text
/// @param mentions in the order of the text
/// @param namings how the text names agreements; none in the text of one
public record Agreements(
        List<Agreement> agreements, List<Mention> mentions, List<AgreementNaming> namings) {
    public Agreements {
        agreements = List.copyOf(agreements);
        mentions = List.copyOf(mentions);
        namings = List.copyOf(namings);
    }
}
