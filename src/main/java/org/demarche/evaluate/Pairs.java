package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/// Who of the wanted was found as whom, one to one.
///
/// @param pairs the most alike first
public record Pairs(List<Pair> pairs) {
    /// @param wanted the index of the wanted
    /// @param found the index of the found
    public record Pair(int wanted, int found, double likeness) {}

    private static final Comparator<Pair> MOST_ALIKE =
            Comparator.comparingDouble((Pair p) -> -p.likeness)
                    .thenComparingInt(Pair::wanted)
                    .thenComparingInt(Pair::found);

    /// Takes the most alike first.
    ///
    /// @param least how alike they must be; what is not alike at all, 0, never makes a pair
    public static <G, F> Pairs of(
            List<G> wanted, List<F> found, double least, ToDoubleBiFunction<G, F> likeness) {
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double alike = likeness.applyAsDouble(wanted.get(i), found.get(j));
                if (alike > 0 && alike >= least) {
                    all.add(new Pair(i, j, alike));
                }
            }
        }
        all.sort(MOST_ALIKE);
        BitSet used = new BitSet();
        BitSet taken = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : all) {
            if (!used.get(pair.wanted) && !taken.get(pair.found)) {
                used.set(pair.wanted);
                taken.set(pair.found);
                pairs.add(pair);
            }
        }
        return new Pairs(List.copyOf(pairs));
    }

    /// Takes them in order where they are the same.
    static <G, F> Pairs of(List<G> wanted, List<F> found, BiPredicate<G, F> same) {
        return of(wanted, found, 1, (g, f) -> same.test(g, f) ? 1 : 0);
    }

    int size() {
        return pairs.size();
    }

    boolean hasWanted(int index) {
        return pairs.stream().anyMatch(p -> p.wanted == index);
    }

    boolean hasFound(int index) {
        return pairs.stream().anyMatch(p -> p.found == index);
    }

    /// The found one of a wanted one, -1 if it has none.
    int foundOf(int wanted) {
        return pairs.stream()
                .filter(p -> p.wanted == wanted)
                .mapToInt(Pair::found)
                .findFirst()
                .orElse(-1);
    }
}
