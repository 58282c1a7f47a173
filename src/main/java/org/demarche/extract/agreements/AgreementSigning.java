package org.demarche.extract.agreements;

import java.util.Comparator;
import java.util.Objects;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Place;
import org.demarche.domain.Rule;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;
import org.jspecify.annotations.Nullable;

/// What all that is told of an agreement makes of its signing and its status.
final class AgreementSigning {
    private AgreementSigning() {}

    /// The step that best tells the date of signing, null if none does.
    static @Nullable AgreementStep of(AgreementDraft draft) {
        return draft.steps.stream()
                .filter(s -> s.signs() && s.on() != null)
                .filter(s -> draft.year == 0 || (s.on() != null && s.on().year() == draft.year))
                .min(Comparator.comparingInt(AgreementStep::distance))
                .orElse(null);
    }

    /// The date of signing, as precise as the text. A year that the text leaves open is that of the
    /// world's data; a year that contradicts them is that of some other agreement.
    static @Nullable PartialDate date(AgreementDraft draft) {
        AgreementStep step = of(draft);
        PartialDate on = step == null ? null : step.on();
        if (step == null || on == null) {
            return draft.year == 0 ? null : PartialDate.ofYear(draft.year);
        }
        PartialDate known = draft.known == null ? null : draft.known.signedOn();
        boolean mended =
                step.inferred()
                        && known != null
                        && known.year() != on.year()
                        && known.month() == on.month();
        if (mended && known != null) {
            return new PartialDate(known.year(), on.month(), 0);
        }
        return known != null && Math.abs(known.year() - on.year()) > 1 ? known : on;
    }

    /// What tells the date of signing, null if nothing does.
    static @Nullable Why why(AgreementDraft draft, Document document) {
        PartialDate date = date(draft);
        AgreementStep step = of(draft);
        if (date == null) {
            return null;
        }
        if (step != null && step.dated() != null && date.equals(step.on())) {
            return Why.by(Rule.DATE_BESIDE_AGREEMENT, step.dated());
        }
        if (step != null) {
            return Why.by(Rule.DATE_BY_WORLD);
        }
        for (AgreementNaming naming : draft.namings) {
            if (naming.year() == draft.year) {
                Run whole = new Run(naming.first(), naming.last());
                return Why.by(Rule.DATE_IN_NAME, document.span(whole));
            }
        }
        return Why.by(Rule.DATE_ELSEWHERE);
    }

    static @Nullable Place place(AgreementDraft draft) {
        return draft.steps.stream()
                .filter(s -> s.at() != null)
                .min(Comparator.comparingInt(AgreementStep::distance))
                .map(AgreementStep::at)
                .orElse(null);
    }

    /// The furthest step told; null if none is.
    static @Nullable AgreementStatus status(AgreementDraft draft) {
        boolean signed = draft.known != null && draft.known.signedOn() != null;
        return draft.steps.stream()
                .filter(s -> !s.oneLeaves() || draft.parties.size() == 2)
                .map(AgreementStep::reached)
                .filter(Objects::nonNull)
                .filter(s -> !signed || s.compareTo(AgreementStatus.SIGNED) >= 0)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
