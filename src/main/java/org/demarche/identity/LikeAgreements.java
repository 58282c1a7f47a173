package org.demarche.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which agreements between the same parties surely are which others if nothing speaks against it.
/// Only those are compared that share a word or a month, or of which one is known.
final class LikeAgreements {
    private final List<AgreementFacts> all;
    private final List<Set<Integer>> like = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Integer>> byMonth = new HashMap<>();

    /// @param classes of those of which the same is told
    LikeAgreements(List<List<AgreementFacts>> classes) {
        all = classes.stream().map(List::getFirst).toList();
        List<Integer> known = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            like.add(new TreeSet<>());
            AgreementFacts facts = all.get(one);
            if (facts.known()) {
                known.add(one);
            } else {
                add(byWord, facts.words(), one);
                add(byMonth, facts.months(), one);
            }
        }
        for (int one = 0; one < all.size(); one++) {
            AgreementFacts facts = all.get(one);
            if (!facts.known()) {
                compare(one, known);
                compare(one, candidates(facts));
                if (classes.get(one).size() == 1) {
                    like.get(one).remove(one);
                }
            }
        }
    }

    private static void add(
            Map<String, List<Integer>> index, Collection<String> keys, Integer one) {
        keys.forEach(key -> index.computeIfAbsent(key, _ -> new ArrayList<>()).add(one));
    }

    /// Those that may have all the words of one.
    private List<Integer> candidates(AgreementFacts one) {
        return one.words().isEmpty() ? rarest(byMonth, one.months()) : rarest(byWord, one.words());
    }

    private static List<Integer> rarest(Map<String, List<Integer>> index, Collection<String> keys) {
        return keys.stream()
                .map(key -> index.getOrDefault(key, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private void compare(int one, List<Integer> others) {
        for (int other : others) {
            if (all.get(one).isLike(all.get(other))) {
                like.get(one).add(other);
            }
            if (all.get(other).isLike(all.get(one))) {
                like.get(other).add(one);
            }
        }
    }

    /// Itself among them if there are several of the class and they are one another.
    Set<Integer> of(int one) {
        return like.get(one);
    }
}
