package org.demarche.grammar;

/// Gives each outcome of a linear model its score.
interface Scorer {
    /// @param features hashes of what is seen, the first `count` of them
    /// @param scores where the scores go, one an outcome
    void score(int[] features, int count, int[] scores);

    /// The outcome with the best score, the first of equals.
    ///
    /// @param scores where the scores go, one an outcome
    default int best(FeatureList features, int[] scores) {
        score(features.hashes(), features.count(), scores);
        int best = 0;
        for (int outcome = 1; outcome < scores.length; outcome++) {
            if (scores[outcome] > scores[best]) {
                best = outcome;
            }
        }
        return best;
    }
}
