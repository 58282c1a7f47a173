package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.extract.citations.AgreementKinds;
import org.jspecify.annotations.Nullable;

/// Finds which agreement of the world's data a document means. For one document.
final class MeantAgreement {
    private static final int FEW_YEARS = 6;

    private final KnownAgreements known;
    private final Set<String> states;

    /// @param states ids of the states of the text
    MeantAgreement(KnownAgreements known, Set<String> states) {
        this.known = known;
        this.states = states;
    }

    /// The one that the draft must mean, null if there is none or more than one.
    @Nullable Agreement of(AgreementDraft draft) {
        if (draft.known != null) {
            return isOfOtherTime(draft, draft.known) ? null : draft.known;
        }
        if (draft.number != null) {
            return null;
        }
        List<Agreement> named = new ArrayList<>();
        for (Agreement candidate : draft.candidates) {
            Set<String> parties = ids(candidate);
            boolean fits =
                    draft.parties.isEmpty()
                            ? draft.candidates.size() == 1 || states.containsAll(parties)
                            : parties.containsAll(draft.partyIds());
            boolean told = !draft.parties.isEmpty() || !parties.isEmpty();
            if (fits && told && agrees(draft, candidate)) {
                named.add(candidate);
            }
        }
        if (named.size() == 1) {
            return named.getFirst();
        }
        Set<String> mine = AgreementDraft.atoms(draft.topics.keySet());
        if (draft.kind() == AgreementKind.CONVENTION) {
            List<Agreement> alike =
                    known.conventions().stream()
                            .filter(a -> !mine.isEmpty() && known.atoms(a).equals(mine))
                            .toList();
            return alike.size() == 1 ? alike.getFirst() : null;
        }
        if (draft.parties.size() < 2 || mine.isEmpty() || !draft.own.isEmpty()) {
            return null;
        }
        List<Agreement> alike =
                known.withParties().stream()
                        .filter(a -> ids(a).equals(draft.partyIds()))
                        .filter(a -> AgreementKinds.fit(a.kind(), draft.kind()))
                        .filter(a -> known.atoms(a).containsAll(mine))
                        .filter(a -> agrees(draft, a))
                        .toList();
        return alike.size() == 1 ? alike.getFirst() : null;
    }

    /// Whether the text tells of an agreement of the same name that is years younger or older.
    private static boolean isOfOtherTime(AgreementDraft draft, Agreement agreement) {
        AgreementStep signing = AgreementSigning.of(draft);
        PartialDate on = signing == null || signing.inferred() ? null : signing.on();
        int year = draft.year != 0 ? draft.year : on == null ? 0 : on.year();
        return year != 0
                && agreement.signedOn() != null
                && Math.abs(agreement.signedOn().year() - year) > FEW_YEARS;
    }

    /// Whether what the text says of year and signing does not speak against it.
    private static boolean agrees(AgreementDraft draft, Agreement agreement) {
        PartialDate known = agreement.signedOn();
        if (known == null) {
            return true;
        }
        if (draft.year != 0 && draft.year != known.year()) {
            return false;
        }
        AgreementStep signing = AgreementSigning.of(draft);
        PartialDate on = signing == null ? null : signing.on();
        if (signing == null || on == null) {
            return true;
        }
        boolean month = on.month() == 0 || known.month() == 0 || on.month() == known.month();
        return on.year() == known.year() || (signing.inferred() && month && on.month() != 0);
    }

    /// Whether a name by topics alone, like "the nuclear deal", is of another agreement of the
    /// text, a known one.
    boolean isNamedBy(AgreementDraft draft, AgreementDraft other) {
        Set<String> atoms = AgreementDraft.atoms(draft.topics.keySet());
        boolean parties =
                draft.parties.isEmpty()
                        || (other.known != null
                                && other.known.parties().stream()
                                        .map(p -> p.id())
                                        .toList()
                                        .containsAll(draft.parties.keySet()));
        return other.known != null
                && draft.own.isEmpty()
                && draft.number == null
                && (draft.year == 0
                        || other.known.signedOn() == null
                        || other.known.signedOn().year() == draft.year)
                && !atoms.isEmpty()
                && parties
                && AgreementKinds.canMean(draft.kind(), other.known.kind())
                && known.atoms(other.known).containsAll(atoms);
    }

    private static Set<String> ids(Agreement agreement) {
        return agreement.parties().stream().map(Party::id).collect(Collectors.toSet());
    }
}
