package org.demarche.grammar;

/// Gives each outcome of a linear model its score.
interface Scorer {
    /// @param features hashes of what is seen, the first `count` of them
    /// @param scores where the scores go, one an outcome
    void score(int[] features, int count, int[] scores);
}
