package org.demarche.extract.agreements;

import java.util.List;
import java.util.Map;
import org.demarche.extract.evidence.Why;
import org.jspecify.annotations.Nullable;

/// Why an agreement is as it is told. Immutable.
///
/// @param is what makes it the one it is
/// @param kind the noun that told it, null if none did
/// @param parties by their ids
/// @param signedOn null if the day is open
/// @param acts for each act of its life, in their order
public record WhyAgreement(
        Why is,
        @Nullable Why kind,
        Map<String, Why> parties,
        @Nullable Why signedOn,
        List<Why> acts) {
    public WhyAgreement {
        parties = Map.copyOf(parties);
        acts = List.copyOf(acts);
    }
}
