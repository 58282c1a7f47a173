package org.demarche.nlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import opennlp.tools.namefind.BioCodec;

/// The features of a sentence in words, as models learn from them. For one sentence.
final class NameLesson implements NameFeatureSink {
    private final List<List<String>> features = new ArrayList<>();
    private final List<String> shapes = new ArrayList<>();
    private final List<Boolean> inner = new ArrayList<>();

    @Override
    public void none() {
        features.add(Collections.emptyList());
        shapes.add("");
        inner.add(true);
    }

    @Override
    public void token(String shape, boolean isInner) {
        features.add(new ArrayList<>());
        shapes.add(shape);
        inner.add(isInner);
    }

    @Override
    public void add(String sign, String word) {
        features.getLast().add(sign + word);
    }

    @Override
    public void add(String sign, String first, String second) {
        features.getLast().add(sign + first + ' ' + second);
    }

    @Override
    public void add(String sign, String first, String second, String third) {
        features.getLast().add(sign + first + ' ' + second + ' ' + third);
    }

    /// What is seen of a token after its outcomes; empty if it can be no name.
    List<String> context(int token, String word, String[] outcomes) {
        String last = token > 0 ? outcomes[token - 1] : NameFeatures.OUTSIDE;
        boolean outside = token == 0 || last.equals(BioCodec.OTHER);
        if (features.get(token).isEmpty() || outside && inner.get(token)) {
            return List.of();
        }
        List<String> all = new ArrayList<>(features.get(token));
        all.add(NameFeatures.LAST + last);
        all.add(NameFeatures.LAST_AND_WORD + last + ' ' + word);
        all.add(NameFeatures.LAST_AND_SHAPE + last + ' ' + NameFeatures.SHAPE + shapes.get(token));
        return all;
    }
}
