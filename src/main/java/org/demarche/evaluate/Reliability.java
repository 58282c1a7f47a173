package org.demarche.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often findings were right, by how sure they said they were. For one thread.
public final class Reliability {
    /// The lower edges of the bands in hundredths; below the first lies one band from 0.
    private static final List<Integer> EDGES = List.of(0, 50, 60, 70, 80, 90);

    /// Findings of about the same confidence.
    ///
    /// @param from the lowest confidence in hundredths
    /// @param to the lowest of the next band
    /// @param stated the sum of their confidences in hundredths
    public record Band(int from, int to, int items, int right, int stated) {
        /// The mean confidence, 0 to 1.
        public double meanStated() {
            return stated / 100.0 / items;
        }

        /// The share that is right, 0 to 1.
        public double share() {
            return (double) right / items;
        }

        /// How much surer they said they were than they had reason to be; below 0 if less.
        public double difference() {
            return meanStated() - share();
        }
    }

    private final Map<Kind, TreeMap<Integer, Band>> bands = new EnumMap<>(Kind.class);

    void add(Kind kind, double confidence, boolean right) {
        int stated = (int) Math.round(confidence * 100);
        int i = EDGES.size() - 1;
        while (EDGES.get(i) > stated) {
            i--;
        }
        int from = EDGES.get(i);
        int to = i + 1 == EDGES.size() ? 100 : EDGES.get(i + 1);
        bands.computeIfAbsent(kind, k -> new TreeMap<>())
                .merge(
                        from,
                        new Band(from, to, 1, right ? 1 : 0, stated),
                        (a, b) ->
                                new Band(
                                        from,
                                        to,
                                        a.items + b.items,
                                        a.right + b.right,
                                        a.stated + b.stated));
    }

    /// The bands in which there is something, the lowest first.
    public List<Band> bands(Kind kind) {
        return List.copyOf(bands.getOrDefault(kind, new TreeMap<>()).values());
    }
}
