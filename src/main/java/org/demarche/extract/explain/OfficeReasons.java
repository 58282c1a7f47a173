package org.demarche.extract.explain;

import org.demarche.domain.Span;
import org.demarche.domain.Tenure;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.OfficeNaming;
import org.demarche.extract.offices.WhyOffice;
import org.demarche.extract.text.Document;

/// Tells why somebody holds an office, and whose office it is. For one document.
final class OfficeReasons {
    private final Document document;
    private final Cast cast;
    private final Told told;

    OfficeReasons(Document document, Cast cast) {
        this.document = document;
        this.cast = cast;
        told = new Told(document.pack().code());
    }

    Explained explained(Tenure tenure) {
        ReasonList reasons = new ReasonList(document);
        for (OfficeNaming office : cast.offices().all()) {
            Span whole = document.span(office.withHolder());
            if (office.holder() != null && office.told() && tenure.passages().contains(whole)) {
                office(reasons, tenure, office.why());
            }
        }
        reasons.add(tenure.confidence());
        return new Explained(
                FindingKind.OFFICES,
                tenure.passages().getFirst(),
                told.of(tenure.holder()) + " as " + told.of(tenure.office()),
                tenure.confidence().share(),
                reasons.all());
    }

    private void office(ReasonList reasons, Tenure tenure, WhyOffice why) {
        reasons.add(why.office());
        why.modifiers().forEach(m -> reasons.addRow("modifier", "", "", m));
        if (tenure.of() != null && why.of() != null) {
            reasons.add(told.of(tenure.of()), why.of());
        }
    }
}
