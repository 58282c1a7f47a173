package org.demarche.nlp;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/// The weights of a model of OpenNLP's, laid out so that a feature costs one look into memory where
/// its maps of strings cost eight: a feature is known by 64 bits of its own. Shared by all threads.
final class FeatureWeights {
    private static final long MIXER = 0x9E3779B97F4A7C15L;
    private static final int NONE = -1;

    private final int outcomes;
    private final int shift;

    // Open addressing, at most half full: the features' bits and where their weights begin.
    private final long[] keys;
    private final int[] rows;
    private final double[] weights;

    FeatureWeights(AbstractModel model) {
        Object[] parts = model.getDataStructures();
        Map<?, ?> features = (Map<?, ?>) parts[1];
        outcomes = model.getNumOutcomes();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * features.size());
        shift = Long.SIZE - bits;
        keys = new long[1 << bits];
        rows = new int[1 << bits];
        Arrays.fill(rows, NONE);
        weights = new double[features.size() * outcomes];
        int row = 0;
        for (Map.Entry<?, ?> feature : features.entrySet()) {
            long key = key((String) feature.getKey());
            int slot = slot(key);
            keys[slot] = key;
            rows[slot] = row;
            Context context = (Context) feature.getValue();
            for (int i = 0; i < context.getOutcomes().length; i++) {
                weights[row + context.getOutcomes()[i]] = context.getParameters()[i];
            }
            row += outcomes;
        }
    }

    /// Sets each outcome to the sum of the features' weights.
    void sum(String[] features, double[] sums) {
        Arrays.fill(sums, 0);
        for (String feature : features) {
            int row = rows[slot(key(feature))];
            if (row != NONE) {
                for (int i = 0; i < outcomes; i++) {
                    sums[i] += weights[row + i];
                }
            }
        }
    }

    /// Where a feature stands, or would.
    private int slot(long key) {
        int slot = (int) (key >>> shift);
        while (rows[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private static long key(String feature) {
        long key = 1;
        for (int i = 0; i < feature.length(); i++) {
            key = (key ^ feature.charAt(i)) * MIXER;
            key ^= key >>> 32;
        }
        return key * MIXER;
    }
}
