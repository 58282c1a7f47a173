package org.demarche.nlp;

import java.util.Arrays;
import opennlp.tools.ml.model.MaxentModel;

/// A model of names that need not be asked about words which begin no name.
final class SureOutside implements MaxentModel {
    private static final String[] CONTEXT = {"outside"};

    /// What a perceptron that is sure gives the best of seven outcomes: more would have the search
    /// prefer these words to any name.
    private static final double SURE = 0.33;

    private static final double UNLIKELY = 1e-9;

    private final MaxentModel model;
    private final double[] outside;

    /// @param outcome the outcome of a token outside of all names
    SureOutside(MaxentModel model, String outcome) {
        this.model = model;
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
        return context == CONTEXT ? outside.clone() : model.eval(context);
    }

    @Override
    public double[] eval(String[] context, double[] probabilities) {
        return context == CONTEXT ? outside.clone() : model.eval(context, probabilities);
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
