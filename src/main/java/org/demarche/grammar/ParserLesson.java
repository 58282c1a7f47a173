package org.demarche.grammar;

import java.util.function.BooleanSupplier;

/// What a parser learns from one sentence: after each action of its own, which ones would have kept
/// the most of the right tree. One thread at a time.
final class ParserLesson {
    private final Perceptron actions;
    private final Perceptron relations;
    private final ArcParser parser;
    private final Configuration state;
    private final int[] costs = new int[Configuration.ACTIONS];

    ParserLesson(Perceptron actions, Perceptron relations, ArcParser parser) {
        this.actions = actions;
        this.relations = relations;
        this.parser = parser;
        state = parser.state();
    }

    /// @param tags those found for the words that the parser holds
    /// @param margin by how much the right action must be ahead
    /// @param explores whether to take the parser's own action though it is wrong
    void take(TreebankSentence sentence, int[] tags, int margin, BooleanSupplier explores) {
        parser.start(tags);
        int[] heads = sentence.heads().clone();
        for (int i = 0; i < heads.length; i++) {
            heads[i] = heads[i] < 0 ? state.root() : heads[i];
        }
        while (!state.isDone()) {
            int own = parser.bestAction();
            int least = Integer.MAX_VALUE;
            for (int action = 0; action < costs.length; action++) {
                costs[action] =
                        state.allows(action)
                                ? DynamicOracle.cost(state, action, heads)
                                : Integer.MAX_VALUE;
                least = Math.min(least, costs[action]);
            }
            int right = best(least, true);
            int rival = best(least, false);
            boolean sure =
                    rival < 0 || parser.actionScore(right) > parser.actionScore(rival) + margin;
            actions.learn(parser.features(), right, sure ? right : rival);
            boolean isOwn = costs[own] == least || explores.getAsBoolean();
            go(sentence, heads, isOwn ? own : right);
        }
    }

    /// Adds what was learned, averaged, to the sums of several lessons.
    void addTo(float[] actionSums, float[] relationSums) {
        actions.addTo(actionSums);
        relations.addTo(relationSums);
    }

    /// The allowed action with the best score among those that cost the least, or more.
    private int best(int least, boolean isLeast) {
        int best = -1;
        for (int action = 0; action < costs.length; action++) {
            if (costs[action] < Integer.MAX_VALUE
                    && (costs[action] == least) == isLeast
                    && (best < 0 || parser.actionScore(action) > parser.actionScore(best))) {
                best = action;
            }
        }
        return best;
    }

    private void go(TreebankSentence sentence, int[] heads, int action) {
        if (action == Configuration.SHIFT) {
            state.shift();
            return;
        }
        int head = state.headBy(action);
        int child = state.child();
        int relation = DependencyRelation.ROOT.ordinal();
        if (head != state.root()) {
            relation = parser.bestRelation(head, child);
            if (heads[child] == head) {
                relations.learn(parser.features(), sentence.relations()[child].ordinal(), relation);
            }
        }
        state.attach(action, relation);
    }
}
