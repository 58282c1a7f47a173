package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.extract.citations.AgreementNaming;

/// What a document says of the steps of agreements, by the naming in whose sentence it says so. For
/// one thread.
final class AgreementSteps {
    private final Map<AgreementNaming, List<AgreementStep>> steps = new HashMap<>();

    void add(AgreementNaming naming, AgreementStep step) {
        steps.computeIfAbsent(naming, n -> new ArrayList<>()).add(step);
    }

    List<AgreementStep> of(AgreementNaming naming) {
        return steps.getOrDefault(naming, List.of());
    }

    /// Whether an agreement has come further by one of them.
    boolean isTaken(AgreementNaming naming) {
        return of(naming).stream().anyMatch(s -> s.reached() != null);
    }

    /// Ids of the parties told with the naming.
    Set<String> parties(AgreementNaming naming) {
        Set<String> ids = new HashSet<>();
        naming.partners().forEach(p -> ids.add(p.party().id()));
        of(naming).forEach(s -> s.parties().forEach(p -> ids.add(p.party().id())));
        return ids;
    }
}
