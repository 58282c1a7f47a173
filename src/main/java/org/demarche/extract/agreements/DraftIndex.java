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
import org.demarche.extract.citations.AgreementKinds;

/// Finds the drafts that may be one with another without looking at all of them: each stands under
/// what [SameAgreement] asks for. For one thread.
final class DraftIndex {
    /// Longer lists of parties stand under each of them, shorter ones under each two.
    private static final int FEW = 3;

    private final Map<String, Set<Integer>> numbers = new HashMap<>();
    private final Map<Integer, Set<String>> keys = new HashMap<>();

    /// Puts a draft under all that is now told of it.
    void put(int number, AgreementDraft draft) {
        Set<String> own = keys.computeIfAbsent(number, _ -> new HashSet<>());
        for (String key : keys(draft)) {
            if (own.add(key)) {
                numbers.computeIfAbsent(key, _ -> new HashSet<>()).add(number);
            }
        }
    }

    void remove(int number) {
        keys.getOrDefault(number, Set.of())
                .forEach(k -> numbers.getOrDefault(k, Set.of()).remove(number));
        keys.remove(number);
    }

    /// The numbers of those that may be one with a draft, and perhaps its own.
    NavigableSet<Integer> candidates(AgreementDraft draft) {
        NavigableSet<Integer> found = new TreeSet<>();
        questions(draft).forEach(key -> found.addAll(numbers.getOrDefault(key, Set.of())));
        return found;
    }

    private static List<String> keys(AgreementDraft draft) {
        List<String> keys = known(draft);
        String family = AgreementKinds.family(draft.kind()) + " ";
        if (draft.number != null) {
            keys.add(family + "number " + draft.number);
            keys.add(family + "numbered");
            return keys;
        }
        if (draft.topics.isEmpty()) {
            keys.add(family + "bare");
        }
        add(keys, "own ", draft.own);
        if (!draft.own.isEmpty()) {
            keys.add("least " + Collections.min(draft.own));
        }
        for (String open : draft.own.isEmpty() ? List.of("", "open ") : List.of("")) {
            add(keys, open + "topic ", draft.atoms());
            if (draft.parties.size() > 1) {
                boolean few = draft.parties.size() <= FEW;
                add(keys, open + (few ? "one " : "many "), draft.parties.keySet());
                add(keys, open + "two ", few ? pairs(draft) : List.of());
            }
        }
        add(keys, "part ", SameAgreement.partyWords(draft));
        return keys;
    }

    private static List<String> questions(AgreementDraft draft) {
        List<String> keys = known(draft);
        String family = AgreementKinds.family(draft.kind()) + " ";
        if (draft.number != null) {
            keys.add(family + "number " + draft.number);
            keys.add(family + "bare");
            return keys;
        }
        if (draft.topics.isEmpty()) {
            keys.add(family + "numbered");
        }
        add(keys, "own ", draft.own);
        if (!draft.own.isEmpty()) {
            keys.add("part " + Collections.min(draft.own));
        }
        String open = draft.own.isEmpty() ? "" : "open ";
        add(keys, open + "topic ", draft.atoms());
        if (draft.parties.size() > FEW) {
            add(keys, open + "one ", draft.parties.keySet());
            add(keys, open + "many ", draft.parties.keySet());
        } else if (draft.parties.size() > 1) {
            add(keys, open + "two ", pairs(draft));
            add(keys, open + "many ", List.of(Collections.min(draft.parties.keySet())));
        }
        add(keys, "least ", SameAgreement.partyWords(draft));
        return keys;
    }

    private static List<String> known(AgreementDraft draft) {
        List<String> keys = new ArrayList<>();
        if (draft.known != null) {
            keys.add("known " + draft.known.slug());
        }
        for (Agreement candidate : draft.candidates) {
            keys.add("candidate " + candidate.slug());
        }
        return keys;
    }

    private static List<String> pairs(AgreementDraft draft) {
        List<String> parties = draft.parties.keySet().stream().sorted().toList();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                pairs.add(parties.get(i) + " " + parties.get(j));
            }
        }
        return pairs;
    }

    private static void add(List<String> keys, String prefix, Collection<String> words) {
        words.forEach(word -> keys.add(prefix + word));
    }
}
