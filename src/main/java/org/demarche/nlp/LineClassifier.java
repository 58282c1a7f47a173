package org.demarche.nlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.util.ext.ExtensionLoader;
import org.demarche.language.LanguagePack;

/// Tells lines of an article from the clutter around them, with OpenNLP's categorizer. Shared by
/// all threads.
public final class LineClassifier {
    private final DocumentCategorizerME categorizer;

    /// @throws org.demarche.language.LanguageException if the pack's model `lines` was not trained
    public LineClassifier(LanguagePack pack) {
        byte[] bytes = pack.neededModel(LanguagePack.LINES);
        ExtensionLoader.registerAllowedPackage(LineFeatures.class.getPackageName());
        try {
            categorizer =
                    new DocumentCategorizerME(new DoccatModel(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How likely the line is of each kind; the sum is 1.
    public Map<LineKind, Double> likelihoods(String line) {
        double[] outcomes = categorizer.categorize(LineFeatures.words(line));
        Map<LineKind, Double> likelihoods = new EnumMap<>(LineKind.class);
        for (LineKind kind : LineKind.values()) {
            likelihoods.put(
                    kind, outcomes[categorizer.getIndex(kind.name().toLowerCase(Locale.ROOT))]);
        }
        return likelihoods;
    }
}
