package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.extract.citations.AgreementKinds;

/// Finds the drafts that may be one with another without looking at all of them: each stands under
/// what [SameAgreement] asks for. For one thread.
final class DraftIndex {
    /// Longer lists of parties stand under each of them, shorter ones under each two.
    private static final int FEW = 3;

    private final Map<Shared, Set<Integer>> numbers = new HashMap<>();
    private final Map<Integer, Set<Shared>> shared = new HashMap<>();

    private enum SharedKind {
        KNOWN,
        CANDIDATE,
        NUMBER,
        NUMBERED,
        WITHOUT_TOPIC,
        OWN_WORD,
        LEAST_OWN_WORD,
        TOPIC,
        ONE_OF_FEW,
        ONE_OF_MANY,
        TWO_PARTIES,
        PARTY_WORD
    }

    /// One thing that two drafts that are one have in common.
    ///
    /// @param open whether only drafts without own words count
    private record Shared(SharedKind kind, boolean open, Object what) {}

    /// Puts a draft under all that is now told of it.
    void put(int number, AgreementDraft draft) {
        Set<Shared> own = shared.computeIfAbsent(number, _ -> new HashSet<>());
        for (Shared one : shared(draft)) {
            if (own.add(one)) {
                numbers.computeIfAbsent(one, _ -> new HashSet<>()).add(number);
            }
        }
    }

    void remove(int number) {
        for (Shared one : shared.getOrDefault(number, Set.of())) {
            numbers.getOrDefault(one, new HashSet<>()).remove(number);
        }
        shared.remove(number);
    }

    /// The numbers of those that may be one with a draft, and perhaps its own.
    NavigableSet<Integer> candidates(AgreementDraft draft) {
        NavigableSet<Integer> found = new TreeSet<>();
        sought(draft).forEach(one -> found.addAll(numbers.getOrDefault(one, Set.of())));
        return found;
    }

    private static List<Shared> shared(AgreementDraft draft) {
        List<Shared> shared = known(draft);
        AgreementKind family = AgreementKinds.family(draft.kind());
        if (draft.number != null) {
            shared.add(new Shared(SharedKind.NUMBER, false, List.of(family, draft.number)));
            shared.add(new Shared(SharedKind.NUMBERED, false, family));
            return shared;
        }
        if (draft.topics.isEmpty()) {
            shared.add(new Shared(SharedKind.WITHOUT_TOPIC, false, family));
        }
        add(shared, SharedKind.OWN_WORD, false, draft.own);
        if (!draft.own.isEmpty()) {
            shared.add(new Shared(SharedKind.LEAST_OWN_WORD, false, Collections.min(draft.own)));
        }
        boolean few = draft.parties.size() <= FEW;
        for (boolean open : draft.own.isEmpty() ? List.of(false, true) : List.of(false)) {
            add(shared, SharedKind.TOPIC, open, draft.atoms());
            if (draft.parties.size() > 1) {
                SharedKind one = few ? SharedKind.ONE_OF_FEW : SharedKind.ONE_OF_MANY;
                add(shared, one, open, draft.parties.keySet());
                add(shared, SharedKind.TWO_PARTIES, open, few ? pairs(draft) : List.of());
            }
        }
        add(shared, SharedKind.PARTY_WORD, false, SameAgreement.partyWords(draft));
        return shared;
    }

    private static List<Shared> sought(AgreementDraft draft) {
        List<Shared> shared = known(draft);
        AgreementKind family = AgreementKinds.family(draft.kind());
        if (draft.number != null) {
            shared.add(new Shared(SharedKind.NUMBER, false, List.of(family, draft.number)));
            shared.add(new Shared(SharedKind.WITHOUT_TOPIC, false, family));
            return shared;
        }
        if (draft.topics.isEmpty()) {
            shared.add(new Shared(SharedKind.NUMBERED, false, family));
        }
        add(shared, SharedKind.OWN_WORD, false, draft.own);
        if (!draft.own.isEmpty()) {
            shared.add(new Shared(SharedKind.PARTY_WORD, false, Collections.min(draft.own)));
        }
        boolean open = !draft.own.isEmpty();
        add(shared, SharedKind.TOPIC, open, draft.atoms());
        Set<String> parties = draft.parties.keySet();
        if (parties.size() > FEW) {
            add(shared, SharedKind.ONE_OF_FEW, open, parties);
            add(shared, SharedKind.ONE_OF_MANY, open, parties);
        } else if (parties.size() > 1) {
            add(shared, SharedKind.TWO_PARTIES, open, pairs(draft));
            shared.add(new Shared(SharedKind.ONE_OF_MANY, open, Collections.min(parties)));
        }
        add(shared, SharedKind.LEAST_OWN_WORD, false, SameAgreement.partyWords(draft));
        return shared;
    }

    private static List<Shared> known(AgreementDraft draft) {
        List<Shared> shared = new ArrayList<>();
        if (draft.known != null) {
            shared.add(new Shared(SharedKind.KNOWN, false, draft.known.slug()));
        }
        for (Agreement candidate : draft.candidates) {
            shared.add(new Shared(SharedKind.CANDIDATE, false, candidate.slug()));
        }
        return shared;
    }

    private static List<List<String>> pairs(AgreementDraft draft) {
        List<String> parties = draft.parties.keySet().stream().sorted().toList();
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                pairs.add(List.of(parties.get(i), parties.get(j)));
            }
        }
        return pairs;
    }

    private static void add(List<Shared> shared, SharedKind kind, boolean open, Collection<?> all) {
        all.forEach(one -> shared.add(new Shared(kind, open, one)));
    }
}
