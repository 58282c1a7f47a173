package org.demarche.nlp;

import java.util.List;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderSequenceValidator;
import org.jspecify.annotations.Nullable;

/// What the model of names decides on a token: that a name of a type begins, goes on, or that there
/// is none. Immutable.
final class NameOutcomes {
    private final int size;
    private final int other;
    private final String[] types;
    private final boolean[] goesOn;
    private final boolean[][] mayFollow;

    // Features of the outcome before, the place behind the last outcome for none.
    private final long[] last;
    private final long[] lastAndWord;
    private final long[] lastAndShape;

    /// @param outcomes as the model has them: `PERSON-start`, `PERSON-cont`, `other`
    NameOutcomes(List<String> outcomes) {
        size = outcomes.size();
        other = outcomes.indexOf(BioCodec.OTHER);
        types = new String[size];
        goesOn = new boolean[size];
        mayFollow = new boolean[size + 1][size];
        last = new long[size + 1];
        lastAndWord = new long[size + 1];
        lastAndShape = new long[size + 1];
        NameFinderSequenceValidator validator = new NameFinderSequenceValidator();
        for (int i = 0; i <= size; i++) {
            String[] before = i < size ? new String[] {outcomes.get(i)} : new String[0];
            for (int o = 0; o < size; o++) {
                mayFollow[i][o] = validator.validSequence(0, before, before, outcomes.get(o));
            }
            String name = i < size ? outcomes.get(i) : NameFeatures.OUTSIDE;
            last[i] = LinearModel.end(NameKeys.signed(NameFeatures.LAST, name));
            lastAndWord[i] =
                    LinearModel.then(NameKeys.signed(NameFeatures.LAST_AND_WORD, name), ' ');
            lastAndShape[i] =
                    NameKeys.and(
                            NameKeys.signed(NameFeatures.LAST_AND_SHAPE, name), NameFeatures.SHAPE);
            if (i < size && i != other) {
                types[i] = name.substring(0, name.lastIndexOf('-'));
                goesOn[i] = name.endsWith(BioCodec.CONTINUE);
            }
        }
    }

    int size() {
        return size;
    }

    /// The outcome of a token outside of all names.
    int other() {
        return other;
    }

    /// The type of name that the outcome tells, null if none.
    @Nullable String type(int outcome) {
        return types[outcome];
    }

    /// Whether a name goes on that began before.
    boolean goesOn(int outcome) {
        return goesOn[outcome];
    }

    /// @param before the outcome before, `size` for none
    boolean mayFollow(int before, int outcome) {
        return mayFollow[before][outcome];
    }

    long last(int before) {
        return last[before];
    }

    long lastAndWord(int before, String word) {
        return LinearModel.end(LinearModel.then(lastAndWord[before], word));
    }

    long lastAndShape(int before, String shape) {
        return LinearModel.end(LinearModel.then(lastAndShape[before], shape));
    }
}
