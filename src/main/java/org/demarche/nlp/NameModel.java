package org.demarche.nlp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.language.LanguageException;
import org.demarche.language.LanguagePack;

/// Finds names of persons, organisations and places by their looks, with a perceptron of OpenNLP's.
/// Shared by all threads.
public final class NameModel {
    /// Of seven outcomes, those that the perceptron gives less are more often wrong than right.
    private static final double LEAST = 0.28;

    /// The search takes time with the square of a sentence's length; no real one is longer.
    private static final int LONGEST = 400;

    private final ThreadLocal<NameSearch> search;
    private final ThreadLocal<NameKeys> keys = ThreadLocal.withInitial(NameKeys::new);
    private final NameOutcomes outcomes;
    private final NameFeatures features;

    /// @throws LanguageException if the pack's model `names` was not trained or is damaged
    public NameModel(LanguagePack pack) {
        features = new NameFeatures(CommonWords.of(pack));
        byte[] bytes = pack.neededModel(LanguagePack.NAMES);
        try {
            LinearModel model = LinearModel.read(bytes);
            outcomes = new NameOutcomes(model.outcomes());
            search = ThreadLocal.withInitial(() -> new NameSearch(model, outcomes));
        } catch (IOException e) {
            throw new LanguageException(
                    pack.modelPlace(LanguagePack.NAMES) + " is damaged: train it anew", e);
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
        NameKeys own = keys.get();
        own.clear();
        features.collect(tokens, new int[] {first, end}, starts, classes, memory, own);
        int size = end - first;
        int from = stretch(own, 0, size);
        while (from < size) {
            int to = from;
            while (to < size && own.mayBeName(to)) {
                to++;
            }
            // A word before it, to tell what comes in mid-sentence from what begins one.
            int begin = Math.max(0, from - 1);
            names(
                    tokens,
                    first + begin,
                    search.get().best(own, begin, to, tokens, first),
                    memory,
                    names);
            from = stretch(own, to, size);
        }
        return names;
    }

    /// Where the next words stand, from a token on, that may belong to a name.
    private static int stretch(NameKeys keys, int from, int size) {
        int at = from;
        while (at < size && !keys.mayBeName(at)) {
            at++;
        }
        return at;
    }

    /// Adds the names that the decisions on the tokens from `first` on tell.
    private void names(
            Tokens tokens,
            int first,
            List<NameSearch.Decision> decisions,
            Map<String, String> memory,
            List<FoundName> names) {
        int token = 0;
        while (token < decisions.size()) {
            int end = token + 1;
            String type = outcomes.type(decisions.get(token).outcome());
            if (type != null) {
                double sum = decisions.get(token).likelihood();
                while (end < decisions.size() && outcomes.goesOn(decisions.get(end).outcome())) {
                    sum += decisions.get(end++).likelihood();
                }
                double confidence = sum / (end - token);
                if (confidence >= LEAST) {
                    NameType found = NameType.valueOf(type);
                    names.add(new FoundName(first + token, first + end, found, confidence));
                    remember(memory, tokens, first + token, first + end, found);
                }
            }
            token = end;
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
}
