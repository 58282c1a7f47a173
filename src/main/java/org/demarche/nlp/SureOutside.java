package org.demarche.nlp;

import java.util.Arrays;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;

/// A perceptron of names that need not be asked about words which begin no name. Shared by all
/// threads.
final class SureOutside implements MaxentModel {
    private static final String[] CONTEXT = {"outside"};

    /// What a perceptron that is sure gives the best of seven outcomes: more would have the search
    /// prefer these words to any name.
    private static final double SURE = 0.33;

    private static final double UNLIKELY = 1e-9;

    private final AbstractModel model;
    private final FeatureWeights weights;
    private final double[] outside;

    /// @param outcome the outcome of a token outside of all names
    SureOutside(AbstractModel model, String outcome) {
        this.model = model;
        weights = new FeatureWeights(model);
        outside = new double[model.getNumOutcomes()];
        Arrays.fill(outside, UNLIKELY);
        outside[model.getIndex(outcome)] = SURE;
    }

    /// The context of a word that begins no name.
    static String[] context() {
        return CONTEXT;
    }

    @Override
    public double[] eval(String[] context) {
        return eval(context, new double[outside.length]);
    }

    /// The sums as a perceptron of OpenNLP's gives them: the largest at most 1, then a softmax.
    @Override
    public double[] eval(String[] context, double[] probabilities) {
        if (context == CONTEXT) {
            return outside.clone();
        }
        weights.sum(context, probabilities);
        double largest = 1;
        for (double sum : probabilities) {
            largest = Math.max(largest, Math.abs(sum));
        }
        double all = 0;
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = StrictMath.exp(probabilities[i] / largest);
            all += probabilities[i];
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= all;
        }
        return probabilities;
    }

    @Override
    public double[] eval(String[] context, float[] values) {
        return context == CONTEXT ? outside.clone() : model.eval(context, values);
    }

    @Override
    public String getBestOutcome(double[] outcomes) {
        return model.getBestOutcome(outcomes);
    }

    @Override
    public String getAllOutcomes(double[] outcomes) {
        return model.getAllOutcomes(outcomes);
    }

    @Override
    public String getOutcome(int index) {
        return model.getOutcome(index);
    }

    @Override
    public int getIndex(String outcome) {
        return model.getIndex(outcome);
    }

    @Override
    public int getNumOutcomes() {
        return model.getNumOutcomes();
    }
}
