package org.demarche.grammar;

import java.util.Arrays;

/// An averaged perceptron while it learns (M. Collins, 2002). One thread at a time.
final class Perceptron implements Scorer {
    private final int bits;
    private final int outcomes;
    private final int[] weights;
    private final long[] totals;
    private long step;

    Perceptron(int bits, int outcomes) {
        this.bits = bits;
        this.outcomes = outcomes;
        weights = new int[outcomes << bits];
        totals = new long[weights.length];
    }

    @Override
    public void score(int[] features, int count, int[] scores) {
        Arrays.fill(scores, 0, outcomes, 0);
        for (int f = 0; f < count; f++) {
            int row = Weights.row(features[f], bits) * outcomes;
            for (int o = 0; o < outcomes; o++) {
                scores[o] += weights[row + o];
            }
        }
    }

    /// Learns that one outcome was right where another seemed so; the same one teaches nothing.
    void learn(FeatureList features, int right, int seemed) {
        step++;
        if (right == seemed) {
            return;
        }
        for (int f = 0; f < features.count(); f++) {
            int row = Weights.row(features.hashes()[f], bits) * outcomes;
            add(row + right, 1);
            add(row + seemed, -1);
        }
    }

    /// The sum over all steps is kept as (weight x last step) less what came late.
    private void add(int at, int change) {
        weights[at] += change;
        totals[at] += change * step;
    }

    /// Adds what it learned, averaged over all its steps, to the sums of several.
    void addTo(float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (float) (weights[i] - (double) totals[i] / (step + 1));
        }
    }
}
