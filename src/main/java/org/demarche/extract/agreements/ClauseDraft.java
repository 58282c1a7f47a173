package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.extract.citations.ClauseNaming;
import org.demarche.extract.text.Run;
import org.jspecify.annotations.Nullable;

/// A clause while its namings are being gathered. For one thread.
final class ClauseDraft {
    final AgreementDraft owner;
    final String number;
    final @Nullable String paragraph;
    final List<ClauseNaming> namings = new ArrayList<>();
    final Set<ClauseDraft> cites = new LinkedHashSet<>();
    final Set<AgreementDraft> citesWhole = new LinkedHashSet<>();
    @Nullable Run content;

    ClauseDraft(AgreementDraft owner, String number, @Nullable String paragraph) {
        this.owner = owner;
        this.number = number;
        this.paragraph = paragraph;
    }
}
