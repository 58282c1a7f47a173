package org.demarche.extract.agreements;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.extract.citations.AgreementKinds;
import org.jspecify.annotations.Nullable;

/// Tells whether what is told in two places of a document is told of one agreement.
final class SameAgreement {
    private SameAgreement() {}

    /// Whether both surely are one; what one of them leaves open does not hinder.
    static boolean surely(AgreementDraft one, AgreementDraft other) {
        if (one.known != null && other.known != null) {
            return one.known.slug().equals(other.known.slug());
        }
        if (!AgreementKinds.fit(one.kind(), other.kind())
                || contradict(one.number, other.number)
                || contradict(one.year == 0 ? null : one.year, other.year == 0 ? null : other.year)
                || contradict(signed(one), signed(other))
                || !nested(one.parties.keySet(), other.parties.keySet())) {
            return false;
        }
        if (one.number != null || other.number != null) {
            AgreementDraft open = one.number == null ? one : other;
            return open.number != null || open.topics.isEmpty();
        }
        Set<String> mine = one.atoms();
        Set<String> its = other.atoms();
        boolean topical = !mine.isEmpty() && !its.isEmpty();
        boolean shared = !Collections.disjoint(one.candidates, other.candidates);
        boolean proper = !Collections.disjoint(one.own, other.own);
        if ((!one.own.isEmpty() && !other.own.isEmpty() && !proper)
                || (topical && !nested(mine, its))) {
            return false;
        }
        boolean sameParties = one.parties.size() > 1 && other.parties.size() > 1;
        return shared || proper || topical || sameParties || names(one, other) || names(other, one);
    }

    /// "The Ethiopia-Somaliland MoU" and one between Ethiopia and the Republic of Somaliland.
    private static boolean names(AgreementDraft one, AgreementDraft other) {
        return !one.own.isEmpty() && partyWords(other).containsAll(one.own);
    }

    /// The words of the ids of at least two parties.
    static Set<String> partyWords(AgreementDraft draft) {
        Set<String> words = new HashSet<>();
        if (draft.parties.size() > 1) {
            draft.parties.keySet().forEach(id -> Collections.addAll(words, id.split("[-/]")));
        }
        return words;
    }

    /// The year in which the text says it was signed, null if it does not.
    static @Nullable Integer signed(AgreementDraft draft) {
        AgreementStep signing = AgreementSigning.of(draft);
        return signing == null || signing.inferred() || signing.on() == null
                ? null
                : (Integer) signing.on().year();
    }

    private static boolean contradict(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    /// All of an agreement that tells whether it is one with another and grows as more is told.
    static List<Object> told(AgreementDraft draft) {
        return Arrays.asList(
                draft.known == null ? null : draft.known.slug(),
                draft.number,
                draft.year,
                signed(draft),
                draft.kind(),
                draft.topics.size(),
                draft.own.size(),
                draft.parties.size(),
                draft.candidates.size());
    }

    /// Whether one of the sets has all that the other has.
    static boolean nested(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }
}
