package org.demarche.extract;

import java.util.List;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.jspecify.annotations.Nullable;

/// What a sentence says of how an agreement came about or ended.
///
/// @param oneLeaves whether only one of its parties leaves it
/// @param parties who took the step
/// @param on when it was signed
/// @param inferred whether the text leaves the year to be inferred
/// @param at where it was signed
/// @param distance tokens between the step and its date
record AgreementStep(
        AgreementStatus status,
        boolean oneLeaves,
        List<Party> parties,
        @Nullable PartialDate on,
        boolean inferred,
        @Nullable Place at,
        int distance) {}
