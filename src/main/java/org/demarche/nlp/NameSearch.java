package org.demarche.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Finds the likeliest decisions on a stretch of tokens with a perceptron, of the best few so far
/// at each token, as OpenNLP's beam search does: to the same numbers, but what decisions share is
/// reckoned once. Reused; one thread at a time.
final class NameSearch {
    private static final int BEAM = 2;

    /// What a perceptron that is sure gives the best of seven outcomes: more would have the search
    /// prefer these words to any name.
    private static final double SURE = 0.33;

    private static final double UNLIKELY = 1e-9;

    private final NameOutcomes outcomes;
    private final LinearModel model;

    // What one token makes likely after each last outcome, the last of them for none.
    private final double[][] likely;
    private final boolean[] isKnown;
    private final double[] outside;
    private final double[] sums;
    private final double[] sorted;
    private boolean isSummed;

    private PriorityQueue<Decision> now = new PriorityQueue<>(BEAM);
    private PriorityQueue<Decision> next = new PriorityQueue<>(BEAM);

    NameSearch(LinearModel model, NameOutcomes outcomes) {
        this.model = model;
        this.outcomes = outcomes;
        int size = outcomes.size();
        likely = new double[size + 1][size];
        isKnown = new boolean[size + 1];
        sums = new double[size];
        sorted = new double[size];
        outside = new double[size];
        Arrays.fill(outside, UNLIKELY);
        outside[outcomes.other()] = SURE;
    }

    /// A decision on a token after those on the tokens before it.
    ///
    /// @param score the sum of the logarithms of all their likelihoods
    record Decision(@Nullable Decision before, int outcome, double likelihood, double score)
            implements Comparable<Decision> {
        @Override
        public int compareTo(Decision other) {
            return Double.compare(other.score, score);
        }
    }

    /// The best decisions on the tokens from `first` to before `end` of `keys`.
    ///
    /// @param words of the same tokens, in small letters, from `offset` on
    List<Decision> best(NameKeys keys, int first, int end, Tokens words, int offset) {
        now.clear();
        now.add(new Decision(null, outcomes.size(), 1, 0));
        for (int token = first; token < end; token++) {
            Arrays.fill(isKnown, false);
            isSummed = false;
            for (int left = Math.min(BEAM, now.size()); left > 0; left--) {
                Decision last = now.remove();
                go(last, likely(keys, token, words.lower(offset + token), last.outcome));
            }
            PriorityQueue<Decision> done = now;
            done.clear();
            now = next;
            next = done;
        }
        List<Decision> best = new ArrayList<>(end - first);
        Decision at = now.remove();
        while (at.before != null) {
            best.add(at);
            at = at.before;
        }
        return best.reversed();
    }

    private void go(Decision last, double[] probabilities) {
        System.arraycopy(probabilities, 0, sorted, 0, sorted.length);
        Arrays.sort(sorted);
        double least = sorted[Math.max(0, sorted.length - BEAM)];
        go(last, probabilities, least);
        if (next.isEmpty()) {
            go(last, probabilities, 0);
        }
    }

    private void go(Decision last, double[] probabilities, double least) {
        for (int outcome = 0; outcome < probabilities.length; outcome++) {
            double share = probabilities[outcome];
            if (share >= least && outcomes.mayFollow(last.outcome, outcome)) {
                next.add(new Decision(last, outcome, share, last.score + StrictMath.log(share)));
            }
        }
    }

    private double[] likely(NameKeys keys, int token, String word, int last) {
        boolean isOutside = last == outcomes.size() || last == outcomes.other();
        if (!keys.mayBeName(token) || isOutside && keys.isInner(token)) {
            return outside;
        }
        double[] shares = likely[last];
        if (!isKnown[last]) {
            if (!isSummed) {
                keys.sum(token, model, sums);
                isSummed = true;
            }
            System.arraycopy(sums, 0, shares, 0, sums.length);
            model.add(outcomes.last(last), shares);
            model.add(outcomes.lastAndWord(last, word), shares);
            model.add(outcomes.lastAndShape(last, keys.shape(token)), shares);
            normalize(shares);
            isKnown[last] = true;
        }
        return shares;
    }

    /// The sums as a perceptron of OpenNLP's gives them: the largest at most 1, then a softmax.
    private static void normalize(double[] sums) {
        double largest = 1;
        for (double sum : sums) {
            largest = Math.max(largest, Math.abs(sum));
        }
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i] / largest);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
    }
}
