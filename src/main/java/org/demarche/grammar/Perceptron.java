package org.demarche.grammar;

/// An averaged perceptron over hashed features while it learns (M. Collins, 2002).
/// One thread at a time.
final class Perceptron implements Scorer {
    private final int bits;
    private final int outcomes;
    private final int[] weights;
    private final long[] totals;
    private int step;

    /// @param bits the features share 2^bits rows
    Perceptron(int bits, int outcomes) {
        this.bits = bits;
        this.outcomes = outcomes;
        weights = new int[outcomes << bits];
        totals = new long[weights.length];
    }

    @Override
    public void score(int[] features, int count, int[] scores) {
        java.util.Arrays.fill(scores, 0, outcomes, 0);
        for (int f = 0; f < count; f++) {
            int row = Weights.row(features[f], bits) * outcomes;
            for (int o = 0; o < outcomes; o++) {
                scores[o] += weights[row + o];
            }
        }
    }

    /// Learns that one outcome was right where another seemed so; the same one teaches nothing.
    void learn(int[] features, int count, int right, int seemed) {
        step++;
        if (right == seemed) {
            return;
        }
        for (int f = 0; f < count; f++) {
            int row = Weights.row(features[f], bits) * outcomes;
            add(row + right, 1);
            add(row + seemed, -1);
        }
    }

    /// The sum over all steps is kept as (weight x last step) less what came late.
    private void add(int at, int change) {
        weights[at] += change;
        totals[at] += (long) change * step;
    }

    double[] plus;
    void plus(Perceptron other) {
        if (plus == null) plus = new double[weights.length];
        for (int i = 0; i < plus.length; i++) plus[i] += other.weights[i] - (double) other.totals[i] / (other.step + 1);
    }

    /// What it learned, averaged over all steps and cut to bytes.
    ///
    /// @param steepest the share of weights that may be cut off at the largest byte
    Weights averaged(double least) {
        return Weights.of(bits, outcomes, at -> weights[at] - (double) totals[at] / (step + 1) + (plus == null ? 0 : plus[at]), least);
    }
}
