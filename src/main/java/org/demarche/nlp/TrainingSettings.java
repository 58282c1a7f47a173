package org.demarche.nlp;

import opennlp.tools.util.TrainingParameters;

/// How OpenNLP is told to learn, without a word on the way.
final class TrainingSettings {
    private TrainingSettings() {}

    /// @param cutoff how often a feature must be seen to count
    static TrainingParameters of(String algorithm, int iterations, int cutoff) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put("PrintMessages", false);
        return parameters;
    }
}
