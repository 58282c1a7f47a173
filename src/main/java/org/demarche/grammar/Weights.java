package org.demarche.grammar;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// A linear model that has learned: a byte for each pair of a hashed feature and an outcome. Shared
/// by all threads.
final class Weights implements Scorer {
    private static final int MIXER = 0x9E3779B1;

    private final int bits;
    private final int outcomes;
    private final byte[] weights;

    private Weights(int bits, int outcomes, byte[] weights) {
        this.bits = bits;
        this.outcomes = outcomes;
        this.weights = weights;
    }

    /// Fibonacci hashing: the high bits of the product are the best mixed.
    static int row(int feature, int bits) {
        return (feature * MIXER) >>> (32 - bits);
    }

    /// The sums of several perceptrons' weights, cut to bytes: that a few are cut off costs less
    /// than that many become nothing.
    ///
    /// @param unit what one step of a byte stands for
    static Weights of(int bits, int outcomes, float[] sums, double unit) {
        byte[] bytes = new byte[sums.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(sums[i] / unit), -127, 127);
        }
        return new Weights(bits, outcomes, bytes);
    }

    @Override
    public void score(int[] features, int count, int[] scores) {
        Arrays.fill(scores, 0, outcomes, 0);
        for (int f = 0; f < count; f++) {
            int row = row(features[f], bits) * outcomes;
            for (int o = 0; o < outcomes; o++) {
                scores[o] += weights[row + o];
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(bits);
        out.writeByte(outcomes);
        out.write(weights);
    }

    static Weights read(DataInputStream in) throws IOException {
        int bits = in.readUnsignedByte();
        int outcomes = in.readUnsignedByte();
        byte[] weights = new byte[outcomes << bits];
        in.readFully(weights);
        return new Weights(bits, outcomes, weights);
    }
}
