package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.domain.Agreement;
import org.demarche.domain.Organization;
import org.demarche.extract.citations.ClauseNaming;
import org.jspecify.annotations.Nullable;

/// The agreements that only the name of their organisation tells: "NATO's Article 5". For one
/// thread.
final class ImpliedAgreements {
    private final FoundingAgreements founding;
    private final AgreementDrafts drafts;
    private final List<AgreementDraft> implied = new ArrayList<>();

    ImpliedAgreements(FoundingAgreements founding, AgreementDrafts drafts) {
        this.founding = founding;
        this.drafts = drafts;
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
        for (AgreementDraft draft :
                Stream.concat(drafts.all().stream(), implied.stream()).toList()) {
            if (draft.known != null && draft.known.slug().equals(agreement.slug())) {
                return draft;
            }
        }
        AgreementDraft draft = AgreementDraft.implied(agreement, clause.run());
        implied.add(draft);
        return draft;
    }
}
