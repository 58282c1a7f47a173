package org.demarche.nlp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.doccat.FeatureGenerator;

/// The signs by which a line of an article is told from the clutter around it: its words, its
/// length, its end and how much of it is capitalised. OpenNLP makes one by name for a stored model.
public final class LineFeatures implements FeatureGenerator {
    private static final int EDGE = 4;

    static String[] words(String line) {
        Tokens tokens = Tokens.of(line);
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.word(i);
        }
        return words;
    }

    @Override
    public Collection<String> extractFeatures(String[] words, Map<String, Object> extra) {
        List<String> features = new ArrayList<>();
        int capitalised = 0;
        for (int i = 0; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            features.add("w=" + lower);
            if (i < EDGE) {
                features.add("b" + i + '=' + lower);
            }
            if (i > 0 && i < 2 * EDGE) {
                features.add("n=" + words[i - 1].toLowerCase(Locale.ROOT) + ' ' + lower);
            }
            if (Character.isUpperCase(words[i].charAt(0))) {
                capitalised++;
            }
        }
        if (words.length > 0) {
            features.add("end=" + words[words.length - 1].toLowerCase(Locale.ROOT));
            features.add("capitals=" + 4 * capitalised / words.length);
        }
        features.add(
                "length="
                        + (words.length < 8
                                ? words.length
                                : words.length < 15 ? 10 : words.length < 30 ? 20 : 40));
        return features;
    }
}
