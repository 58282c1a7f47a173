package org.demarche.extract.citations;

import org.demarche.domain.AgreementKind;

/// Which kinds of agreement can be one thing, though texts call it by different nouns.
public final class AgreementKinds {
    private AgreementKinds() {}

    /// Whether both kinds of noun can stand for one thing when both tell what it is about.
    public static boolean fit(AgreementKind one, AgreementKind other) {
        return family(one) == family(other);
    }

    /// Whether a bare noun of the kind can point back at a thing of the other.
    public static boolean canMean(AgreementKind noun, AgreementKind thing) {
        return fit(noun, thing)
                || switch (noun) {
                    case TREATY ->
                            thing == AgreementKind.CONVENTION || thing == AgreementKind.PROTOCOL;
                    case AGREEMENT ->
                            thing == AgreementKind.CONVENTION
                                    || thing == AgreementKind.PROTOCOL
                                    || thing == AgreementKind.MEMORANDUM
                                    || thing == AgreementKind.CONTRACT;
                    default -> false;
                };
    }

    /// The kind that stands for all that can be one thing with those of a kind.
    public static AgreementKind family(AgreementKind kind) {
        return switch (kind) {
            case TREATY, OTHER -> AgreementKind.AGREEMENT;
            case COMMUNIQUE -> AgreementKind.DECLARATION;
            default -> kind;
        };
    }
}
