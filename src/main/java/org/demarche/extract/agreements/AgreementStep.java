package org.demarche.extract.agreements;

import java.util.List;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.Confidence;
import org.demarche.domain.Modality;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.domain.Span;
import org.demarche.extract.citations.Partner;
import org.demarche.extract.evidence.Why;
import org.jspecify.annotations.Nullable;

/// What a sentence says of how an agreement came about or ended.
///
/// @param status the step, be it taken or not
/// @param reached how far the agreement has come by it, null if no further
/// @param oneLeaves whether only one of its parties leaves it
/// @param parties who must be parties of the agreement, as they took the step
/// @param agents who took it
/// @param both whether all parties did
/// @param on when
/// @param inferred whether the text leaves the year to be inferred
/// @param at where it was signed
/// @param distance tokens between the step and its date
/// @param dated the words of its date, null if it has none
/// @param words that tell it, and of what
/// @param why the row that tells it
record AgreementStep(
        AgreementStatus status,
        @Nullable AgreementStatus reached,
        Modality modality,
        boolean oneLeaves,
        List<Partner> parties,
        List<Party> agents,
        boolean both,
        @Nullable PartialDate on,
        boolean inferred,
        @Nullable Place at,
        int distance,
        @Nullable Span dated,
        Span words,
        Why why,
        Confidence confidence) {
    /// Whether it is the signing, done.
    boolean signs() {
        return reached == AgreementStatus.SIGNED;
    }
}
