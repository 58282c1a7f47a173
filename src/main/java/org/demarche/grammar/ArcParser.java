package org.demarche.grammar;

/// A greedy arc-hybrid parser: the next action by one linear model, the relation of each new arc by
/// another. One thread at a time.
final class ArcParser {
    private final Scorer actions;
    private final Scorer relations;
    private final int[] actionScores = new int[Configuration.ACTIONS];
    private final int[] relationScores = new int[DependencyRelation.count()];
    private final Configuration state = new Configuration();
    private final FeatureList list = new FeatureList();
    private final WordForms words;
    private final ArcFeatures features;

    ArcParser(Scorer actions, Scorer relations, WordForms words) {
        this.actions = actions;
        this.relations = relations;
        this.words = words;
        features = new ArcFeatures(state, words, list);
    }

    void start(int[] tags) {
        state.start(words.size());
        features.start(tags);
    }

    /// Parses the sentence that `words` holds; the state then has its arcs.
    Configuration parse(int[] tags) {
        start(tags);
        while (!state.isDone()) {
            int action = bestAction();
            if (action == Configuration.SHIFT) {
                state.shift();
            } else {
                state.attach(action, relation(state.headBy(action), state.child()));
            }
        }
        return state;
    }

    /// The allowed action with the best score; its features and scores stay for whoever learns.
    int bestAction() {
        features.collectAction();
        actions.score(list.hashes(), list.count(), actionScores);
        int best = -1;
        for (int action = 0; action < Configuration.ACTIONS; action++) {
            if (state.allows(action) && (best < 0 || actionScores[action] > actionScores[best])) {
                best = action;
            }
        }
        return best;
    }

    int actionScore(int action) {
        return actionScores[action];
    }

    private int relation(int head, int child) {
        return head == state.root() ? DependencyRelation.ROOT.ordinal() : bestRelation(head, child);
    }

    /// The relation with the best score; its features stay for whoever learns.
    int bestRelation(int head, int child) {
        features.collectRelation(head, child);
        return relations.best(list, relationScores);
    }

    Configuration state() {
        return state;
    }

    FeatureList features() {
        return list;
    }
}
