package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// What of a layer was missed and what was found without need.
///
/// @param pairs indices of the wanted and the found
/// @param alarms what was found and fits neither a wanted nor an optional one
record Comparison<G, F>(Pairs pairs, Count count, List<G> missed, List<F> alarms) {
    /// @param lets whether an optional one lets a found one pass
    static <G, F> Comparison<G, F> of(
            List<G> wanted, List<G> optional, List<F> found, Pairs pairs, BiPredicate<G, F> lets) {
        List<G> missed = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!pairs.hasWanted(i)) {
                missed.add(wanted.get(i));
            }
        }
        List<F> alarms = new ArrayList<>();
        for (int j = 0; j < found.size(); j++) {
            F one = found.get(j);
            if (!pairs.hasFound(j) && optional.stream().noneMatch(o -> lets.test(o, one))) {
                alarms.add(one);
            }
        }
        Count count = new Count(pairs.size(), pairs.size() + alarms.size(), wanted.size());
        return new Comparison<>(pairs, count, missed, alarms);
    }

    /// Of things that are the same or not.
    static <G, F> Comparison<G, F> of(
            List<G> wanted, List<G> optional, List<F> found, BiPredicate<G, F> same) {
        return of(wanted, optional, found, Pairs.of(wanted, found, same), same);
    }
}
