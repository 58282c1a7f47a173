package org.demarche.nlp;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import opennlp.tools.ml.ArrayMath;
import org.demarche.language.LanguageException;
import org.demarche.language.LanguagePack;
import org.jspecify.annotations.Nullable;

/// Tells what one party does to another from what is seen of the two, with a log-linear model of
/// OpenNLP's. Shared by all threads.
public final class ActModel {
    private final LinearModel model;

    private ActModel(LinearModel model) {
        this.model = model;
    }

    /// The model of a language, null if it has none: rules alone then tell what is done.
    ///
    /// @throws LanguageException if it is damaged
    public static @Nullable ActModel of(LanguagePack pack) {
        byte[] bytes = pack.model(LanguagePack.ACTS);
        if (bytes == null) {
            return null;
        }
        try {
            return new ActModel(LinearModel.read(bytes));
        } catch (IOException e) {
            throw new LanguageException(
                    pack.modelPlace(LanguagePack.ACTS) + " is damaged: train it anew", e);
        }
    }

    /// How likely each outcome is; the sum is 1.
    public Map<String, Double> likelihoods(String[] features) {
        double[] sums = new double[model.outcomes().size()];
        for (String feature : features) {
            model.add(feature, sums);
        }
        double all = ArrayMath.logSumOfExps(sums);
        Map<String, Double> likelihoods = LinkedHashMap.newLinkedHashMap(sums.length);
        for (int i = 0; i < sums.length; i++) {
            likelihoods.put(model.outcomes().get(i), StrictMath.exp(sums[i] - all));
        }
        return likelihoods;
    }
}
