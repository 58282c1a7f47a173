package org.demarche.evaluate;

import java.util.List;
import java.util.TreeMap;

/// How often findings were right, by how sure they said they were.
public record Reliability(List<Judgement> judgements) {
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

        private Band plus(Band other) {
            return new Band(
                    from, to, items + other.items, right + other.right, stated + other.stated);
        }
    }

    public Reliability {
        judgements = List.copyOf(judgements);
    }

    /// The bands in which there is something, the lowest first. Confidence counts as it is written:
    /// in hundredths.
    public List<Band> bands(Judged kind) {
        return new Reliability(judgements.stream().filter(j -> j.kind() == kind).toList()).bands();
    }

    /// The same of all kinds of findings together.
    public List<Band> bands() {
        TreeMap<Integer, Band> bands = new TreeMap<>();
        for (Judgement judgement : judgements) {
            Band one = band(judgement);
            bands.merge(one.from, one, Band::plus);
        }
        return List.copyOf(bands.values());
    }

    private static Band band(Judgement judgement) {
        int stated = (int) Math.round(judgement.confidence().share() * 100);
        int i = EDGES.size() - 1;
        while (EDGES.get(i) > stated) {
            i--;
        }
        int to = i + 1 == EDGES.size() ? 100 : EDGES.get(i + 1);
        return new Band(EDGES.get(i), to, 1, judgement.isRight() ? 1 : 0, stated);
    }
}
