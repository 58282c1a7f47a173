package org.demarche.grammar;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A linear model that has learned: a byte for each pair of a hashed feature and an outcome. Shared
/// by all threads.
final class Weights implements Scorer {
    private static final int MIXER = 0x9E3779B1;
    private static final int LANES = 4;
    private static final int EVEN = 0x00FF00FF;
    private static final int BIAS = 128;

    private final int bits;
    private final int outcomes;
    private final int parts;

    // Each row takes whole ints, each of four outcomes, biased so that none is below 1.
    private final int[] packed;

    private Weights(int bits, int outcomes, byte[] weights) {
        this.bits = bits;
        this.outcomes = outcomes;
        parts = (outcomes + LANES - 1) / LANES;
        packed = new int[parts << bits];
        int at = 0;
        for (int row = 0; row < packed.length; row += parts) {
            for (int o = 0; o < outcomes; o++) {
                packed[row + (o >> 2)] |= weights[at++] + BIAS << ((o & 3) << 3);
            }
        }
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
        // All in locals, as not every compiler keeps fields in registers.
        int[] table = packed;
        int step = parts;
        int width = bits;
        int[] rows = new int[count];
        for (int f = 0; f < rows.length; f++) {
            rows[f] = row(features[f], width) * step;
        }
        int bias = BIAS * count;
        for (int first = 0, part = 0; first < outcomes; first += LANES, part++) {
            // Four sums at once, two in each: a lane of 16 bits holds 257 biased bytes.
            int even = 0;
            int odd = 0;
            for (int row : rows) {
                int four = table[row + part];
                even += four & EVEN;
                odd += four >>> 8 & EVEN;
            }
            scores[first] = (even & 0xFFFF) - bias;
            if (first + 1 < outcomes) {
                scores[first + 1] = (odd & 0xFFFF) - bias;
            }
            if (first + 2 < outcomes) {
                scores[first + 2] = (even >>> 16) - bias;
            }
            if (first + 3 < outcomes) {
                scores[first + 3] = (odd >>> 16) - bias;
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(bits);
        out.writeByte(outcomes);
        byte[] weights = new byte[outcomes << bits];
        for (int row = 0; row < 1 << bits; row++) {
            for (int o = 0; o < outcomes; o++) {
                int four = packed[row * parts + o / LANES];
                weights[row * outcomes + o] = (byte) ((four >>> 8 * (o % LANES) & 0xFF) - BIAS);
            }
        }
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
