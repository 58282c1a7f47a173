package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Agreement;
import org.demarche.domain.Organization;
import org.demarche.extract.citations.ClauseNaming;
import org.jspecify.annotations.Nullable;

/// The agreements that only the name of their organisation tells: "NATO's Article 5". For one
/// thread.
final class ImpliedAgreements {
    private final FoundingAgreements founding;
    private final Map<String, AgreementDraft> known = new HashMap<>();
    private final List<AgreementDraft> implied = new ArrayList<>();

    ImpliedAgreements(FoundingAgreements founding, AgreementDrafts drafts) {
        this.founding = founding;
        for (AgreementDraft draft : drafts.all()) {
            if (draft.known != null) {
                known.putIfAbsent(draft.known.slug(), draft);
            }
        }
    }

    /// Those that the document does not name by themselves.
    List<AgreementDraft> all() {
        return implied;
    }

    /// The one of which the organisation's article is, null if it has none.
    @Nullable AgreementDraft of(Organization organization, ClauseNaming clause) {
        Agreement agreement = founding.of(organization);
        if (agreement == null) {
            return null;
        }
        AgreementDraft named = known.get(agreement.slug());
        if (named != null) {
            return named;
        }
        AgreementDraft draft = AgreementDraft.implied(agreement, clause.run());
        implied.add(draft);
        known.put(agreement.slug(), draft);
        return draft;
    }
}
