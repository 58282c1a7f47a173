package org.demarche.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorContextGenerator;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import org.jspecify.annotations.Nullable;

/// OpenNLP's model of 183 languages: how likely a text is in each. Shared by all threads.
final class LanguageShares {
    private static @Nullable LanguageShares bundled;

    private static final String FILE = "/langdetect-183.bin";
    private static final String MODEL = "langdetect.model";

    private final LinearModel model = load();
    private final LanguageDetectorContextGenerator runs =
            new LanguageDetectorFactory().getContextGenerator();

    private LanguageShares() {}

    /// Read when it is first needed: most articles say their language.
    static synchronized LanguageShares bundled() {
        LanguageShares loaded = bundled;
        if (loaded == null) {
            loaded = new LanguageShares();
            bundled = loaded;
        }
        return loaded;
    }

    private static LinearModel load() {
        try (InputStream in = LanguageShares.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the model of languages is missing from the class path");
            }
            ZipInputStream entries = new ZipInputStream(in);
            ZipEntry entry = entries.getNextEntry();
            while (entry != null && !entry.getName().equals(MODEL)) {
                entry = entries.getNextEntry();
            }
            return LinearModel.read(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The languages by ISO 639-3 code, the likeliest first.
    ///
    /// @param text is looked at whole: cut it before
    List<Language> ranked(String text) {
        CharSequence[] found = runs.getContext(text);
        // In the order in which OpenNLP's detector adds: sums of doubles depend on it.
        Set<CharSequence> different = new HashSet<>();
        Collections.addAll(different, found);
        double[] shares = new double[model.outcomes().size()];
        Arrays.fill(shares, StrictMath.log(1.0 / shares.length));
        for (CharSequence run : different) {
            model.add(run.toString(), shares);
        }
        double all = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = StrictMath.exp(shares[i]);
            all += shares[i];
        }
        Language[] languages = new Language[shares.length];
        for (int i = 0; i < shares.length; i++) {
            languages[i] = new Language(model.outcomes().get(i), shares[i] / all);
        }
        Arrays.sort(languages, (a, b) -> Double.compare(b.getConfidence(), a.getConfidence()));
        return List.of(languages);
    }
}
