package org.demarche.nlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import org.demarche.language.LanguageException;
import org.demarche.language.LanguagePack;
import org.jspecify.annotations.Nullable;

/// Tells what one party does to another from what is seen of the two, with a log-linear model of
/// OpenNLP's. Shared by all threads.
public final class ActModel {
    private final AbstractModel model;

    private ActModel(AbstractModel model) {
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
            return new ActModel(
                    new GenericModelReader(
                                    new BinaryFileDataReader(new ByteArrayInputStream(bytes)))
                            .getModel());
        } catch (IOException e) {
            throw new LanguageException(
                    pack.modelPlace(LanguagePack.ACTS) + " is damaged: train it anew", e);
        }
    }

    /// How likely each outcome is; the sum is 1.
    public Map<String, Double> likelihoods(String[] features) {
        double[] outcomes = model.eval(features);
        Map<String, Double> likelihoods = new LinkedHashMap<>();
        for (int i = 0; i < outcomes.length; i++) {
            likelihoods.put(model.getOutcome(i), outcomes[i]);
        }
        return likelihoods;
    }
}
