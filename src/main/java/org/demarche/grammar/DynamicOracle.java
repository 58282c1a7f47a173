package org.demarche.grammar;

/// What each action of an arc-hybrid parser loses of the right tree (Y. Goldberg, J. Nivre, 2013:
/// Training deterministic parsers with non-deterministic oracles).
final class DynamicOracle {
    private DynamicOracle() {}

    /// The arcs of the right tree that can no longer be made after an action.
    ///
    /// @param heads the right head of each word, the root's place for the word on the root
    static int cost(Configuration state, int action, int[] heads) {
        int cost = 0;
        int front = state.buffer(0);
        int top = state.stack(0);
        int under = state.stack(1);
        switch (action) {
            case Configuration.SHIFT -> {
                for (int place = 0; place < state.depth(); place++) {
                    int word = state.stack(place);
                    cost += heads[word] == front ? 1 : 0;
                    cost += place > 0 && heads[front] == word ? 1 : 0;
                }
            }
            case Configuration.LEFT -> {
                cost += heads[top] == under || heads[top] > front ? 1 : 0;
                cost += childrenAhead(top, front, state.root(), heads);
            }
            default -> {
                cost += heads[top] >= front ? 1 : 0;
                cost += childrenAhead(top, front, state.root(), heads);
            }
        }
        return cost;
    }

    private static int childrenAhead(int word, int from, int root, int[] heads) {
        int count = 0;
        for (int i = from; i < root; i++) {
            count += heads[i] == word ? 1 : 0;
        }
        return count;
    }
}
