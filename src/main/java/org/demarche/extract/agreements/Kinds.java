package org.demarche.extract.agreements;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.domain.AgreementKind;
import org.demarche.extract.citations.AgreementNaming;
import org.jspecify.annotations.Nullable;

/// The kinds of the nouns by which an agreement is named. For one thread.
final class Kinds {
    final Set<AgreementKind> kinds = EnumSet.noneOf(AgreementKind.class);
    private @Nullable AgreementNaming first;

    void add(AgreementNaming naming) {
        kinds.add(naming.kind());
        if (first == null || naming.first() < first.first()) {
            first = naming;
        }
    }

    /// A treaty's, else the first.
    ///
    /// @throws IllegalStateException if there is none
    AgreementKind mostTelling() {
        if (kinds.contains(AgreementKind.TREATY)) {
            return AgreementKind.TREATY;
        }
        if (first == null) {
            throw new IllegalStateException("an agreement that nothing names");
        }
        return first.kind();
    }
}
