package org.demarche.nlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderSequenceValidator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.Span;
import org.demarche.language.LanguagePack;

/// Finds names of persons, organisations and places by their looks, with a perceptron of OpenNLP's.
/// Shared by all threads.
public final class NameModel {
    private static final int BEAM = 2;

    /// Of seven outcomes, those that the perceptron gives less are more often wrong than right.
    private static final double LEAST = 0.28;

    /// The search takes time with the square of a sentence's length; no real one is longer.
    private static final int LONGEST = 400;

    private final ThreadLocal<BeamSearch> search;
    private final BioCodec codec = new BioCodec();
    private final NameFeatures features;
    private final NameFinderSequenceValidator validator = new NameFinderSequenceValidator();

    /// @throws org.demarche.language.LanguageException if the pack's model `names` was not trained
    public NameModel(LanguagePack pack) {
        features = new NameFeatures(CommonWords.of(pack));
        byte[] bytes = pack.neededModel(LanguagePack.NAMES);
        try {
            AbstractModel model =
                    new GenericModelReader(
                                    new BinaryFileDataReader(new ByteArrayInputStream(bytes)))
                            .getModel();
            SureOutside sure = new SureOutside(model, BioCodec.OTHER);
            search = ThreadLocal.withInitial(() -> new BeamSearch(BEAM, sure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of one text, sentence by sentence, later ones helped by what was found before.
    ///
    /// @param sentences first token and end of each
    /// @param starts whether a sentence begins at the token
    /// @param classes what the dictionaries say of each token, empty if nothing
    public List<FoundName> names(
            Tokens tokens, List<int[]> sentences, boolean[] starts, String[] classes) {
        Map<String, String> memory = new HashMap<>();
        List<FoundName> names = new ArrayList<>();
        for (int[] sentence : sentences) {
            for (int first = sentence[0]; first < sentence[1]; first += LONGEST) {
                int end = Math.min(sentence[1], first + LONGEST);
                names.addAll(names(tokens, first, end, starts, classes, memory));
            }
        }
        return names;
    }

    private List<FoundName> names(
            Tokens tokens,
            int first,
            int end,
            boolean[] starts,
            String[] classes,
            Map<String, String> memory) {
        List<FoundName> names = new ArrayList<>();
        String[][] prepared = features.of(tokens, first, end, starts, classes, memory);
        int from = NameFeatures.stretch(prepared, 0);
        while (from < prepared.length) {
            int to = NameFeatures.stretchEnd(prepared, from);
            // A word before it, to tell what comes in mid-sentence from what begins one.
            int begin = Math.max(0, from - 1);
            find(tokens, first + begin, Arrays.copyOfRange(prepared, begin, to), memory, names);
            from = NameFeatures.stretch(prepared, to);
        }
        return names;
    }

    private void find(
            Tokens tokens,
            int first,
            String[][] prepared,
            Map<String, String> memory,
            List<FoundName> names) {
        String[] words = new String[prepared.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.lower(first + i);
        }
        Sequence best = search.get().bestSequence(words, prepared, features, validator);
        double[] probabilities = best.getProbs();
        for (Span span : codec.decode(best.getOutcomes())) {
            NameType type = NameType.valueOf(span.getType());
            double confidence = mean(probabilities, span);
            if (confidence < LEAST) {
                continue;
            }
            names.add(
                    new FoundName(
                            first + span.getStart(), first + span.getEnd(), type, confidence));
            remember(memory, tokens, first + span.getStart(), first + span.getEnd(), type);
        }
    }

    static void remember(
            Map<String, String> memory, Tokens tokens, int first, int end, NameType type) {
        for (int i = first; i < end; i++) {
            if (tokens.isCapitalised(i) && tokens.word(i).length() > 1) {
                memory.putIfAbsent(tokens.word(i), type.name());
            }
        }
    }

    private static double mean(double[] probabilities, Span span) {
        double sum = 0;
        for (int i = span.getStart(); i < span.getEnd(); i++) {
            sum += probabilities[i];
        }
        return sum / span.length();
    }
}
