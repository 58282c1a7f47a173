package org.demarche.read.scraped;

import java.util.Arrays;

/// The likeliest course through a page (Viterbi), which is in one of four zones: before the
/// article, in it, in clutter within it, behind it.
final class ArticleRun {
    private static final int BEFORE = 0;
    private static final int ARTICLE = 1;
    private static final int AFTER = 3;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    /// Natural logarithms of how likely a line of one zone is followed by one of another.
    private static final double[][] STEPS = {
        {-0.3, -1.2, NEVER, NEVER},
        {NEVER, -0.1, -2.3, -3},
        {NEVER, -1, -1, NEVER},
        {NEVER, NEVER, NEVER, 0},
    };

    private ArticleRun() {}

    /// For each line whether it is article.
    ///
    /// @param evidence log odds of each line for being article
    static boolean[] of(double[] evidence) {
        boolean[] article = new boolean[evidence.length];
        if (evidence.length == 0) {
            return article;
        }
        int[][] from = new int[evidence.length][];
        double[] best = {0, 0, NEVER, NEVER};
        best[ARTICLE] = evidence[0];
        for (int i = 1; i < evidence.length; i++) {
            from[i] = new int[STEPS.length];
            double[] next = new double[STEPS.length];
            Arrays.fill(next, NEVER);
            for (int to = 0; to < STEPS.length; to++) {
                for (int zone = 0; zone < STEPS.length; zone++) {
                    double score = best[zone] + STEPS[zone][to];
                    if (score > next[to]) {
                        next[to] = score;
                        from[i][to] = zone;
                    }
                }
                next[to] += to == ARTICLE ? evidence[i] : 0;
            }
            best = next;
        }
        int zone = BEFORE;
        for (int end : new int[] {ARTICLE, AFTER}) {
            zone = best[end] > best[zone] ? end : zone;
        }
        for (int i = evidence.length - 1; i >= 0; i--) {
            article[i] = zone == ARTICLE;
            zone = i == 0 ? zone : from[i][zone];
        }
        return article;
    }
}
