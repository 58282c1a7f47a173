package org.demarche.grammar;

/// Gives each word the number of its tag, from left to right. One thread at a time.
final class Tagger {
    private final Scorer scorer;
    private final int[] scores;
    private final FeatureList list = new FeatureList();

    /// @param tags how many tags there are
    Tagger(Scorer scorer, int tags) {
        this.scorer = scorer;
        scores = new int[tags];
    }

    /// @param numbers where the tags go
    void tag(WordForms words, int[] numbers) {
        for (int i = 0; i < words.size(); i++) {
            numbers[i] = best(words, i, numbers);
        }
    }

    /// The tag of one word after those before it, and in `features` why.
    int best(WordForms words, int i, int[] numbers) {
        TagFeatures.collect(
                words, i, i > 0 ? numbers[i - 1] : -1, i > 1 ? numbers[i - 2] : -1, list);
        return scorer.best(list, scores);
    }

    FeatureList features() {
        return list;
    }
}
