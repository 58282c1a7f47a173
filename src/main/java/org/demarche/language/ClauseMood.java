package org.demarche.language;

import org.demarche.domain.Modality;

/// How what a clause tells is meant, of which a word of the clause or the verb above it tells.
public enum ClauseMood {
    ASSERTED(Modality.ASSERTED),
    NEGATED(Modality.NEGATED),
    /// Not so by the words of those of whom it is told.
    DENIED(Modality.DENIED),
    CONDITIONAL(Modality.CONDITIONAL),
    PLANNED(Modality.PLANNED),
    WISHED(Modality.PLANNED),
    DEMANDED(Modality.PLANNED);

    private final Modality modality;

    ClauseMood(Modality modality) {
        this.modality = modality;
    }

    /// What comes nearest to it of what findings tell.
    public Modality modality() {
        return modality;
    }

    public boolean isNegative() {
        return this == NEGATED || this == DENIED;
    }
}
