package org.demarche.grammar;

/// The morphological features that are told apart (https://universaldependencies.org/u/feat/).
public enum Morph {
    /// Of a verb that is done to its subject.
    PASSIVE("Voice=Pass");

    private final String feature;

    Morph(String feature) {
        this.feature = feature;
    }

    /// What is told apart of a FEATS of CoNLL-U, as a set of bits by ordinal.
    static int bits(String feats) {
        int bits = 0;
        for (String each : feats.split("\\|")) {
            for (Morph morph : values()) {
                if (morph.feature.equals(each)) {
                    bits |= 1 << morph.ordinal();
                }
            }
        }
        return bits;
    }
}
