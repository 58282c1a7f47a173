package org.demarche.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/// How many were right, how many found and how many there should be.
record Score(int right, int found, int wanted) {
    static final Score NONE = new Score(0, 0, 0);

    /// Which of the wanted was found where.
    record Pair<G, F>(G wanted, F found) {}

    Score plus(Score other) {
        return new Score(right + other.right, found + other.found, wanted + other.wanted);
    }

    /// The harmonic mean of precision and recall, 0 to 1.
    double f1() {
        return right == 0 ? 0 : 2.0 * right / (found + wanted);
    }

    /// One-to-one pairs, the most alike first.
    ///
    /// @param least how alike they must be, above 0
    static <G, F> List<Pair<G, F>> pairs(
            List<G> wanted, List<F> found, double least, ToDoubleBiFunction<G, F> likeness) {
        record Scored(double likeness, int wanted, int found) {}
        List<Scored> all = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double alike = likeness.applyAsDouble(wanted.get(i), found.get(j));
                if (alike >= least) {
                    all.add(new Scored(alike, i, j));
                }
            }
        }
        all.sort((a, b) -> Double.compare(b.likeness, a.likeness));
        Set<Integer> used = new HashSet<>();
        Set<Integer> taken = new HashSet<>();
        List<Pair<G, F>> pairs = new ArrayList<>();
        for (Scored one : all) {
            if (!used.contains(one.wanted) && !taken.contains(one.found)) {
                used.add(one.wanted);
                taken.add(one.found);
                pairs.add(new Pair<>(wanted.get(one.wanted), found.get(one.found)));
            }
        }
        return pairs;
    }

    /// The score of a set of things; what fits optional ones counts neither way.
    static <F> Score of(List<Gold.Item> gold, List<F> found, BiPredicate<Gold.Item, F> same) {
        List<Gold.Item> wanted = gold.stream().filter(g -> !g.optional()).toList();
        var pairs = pairs(wanted, found, 1, (g, f) -> same.test(g, f) ? 1 : 0);
        return new Score(pairs.size(), kept(gold, found, pairs, same), wanted.size());
    }

    /// How many of the found are not let pass as optional.
    static <F> int kept(
            List<Gold.Item> gold,
            List<F> found,
            List<Pair<Gold.Item, F>> pairs,
            BiPredicate<Gold.Item, F> same) {
        Set<F> right = new HashSet<>();
        pairs.forEach(p -> right.add(p.found()));
        return (int)
                found.stream()
                        .filter(f ->
                                right.contains(f)
                                        || gold.stream()
                                                .noneMatch(g -> g.optional() && same.test(g, f)))
                        .count();
    }
}
