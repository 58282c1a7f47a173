package org.demarche.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.BeamSearchContextGenerator;

/// The signs by which a name is told: words, affixes and shapes in a window, what the dictionaries
/// say of them, and what was found earlier in the same text.
final class NameFeatures implements BeamSearchContextGenerator<String> {
    private static final String OUTSIDE = "*";

    private final CommonWords common;

    NameFeatures(CommonWords common) {
        this.common = common;
    }

    /// All features that do not depend on earlier decisions, token by token.
    ///
    /// @param starts whether a sentence begins at the token
    /// @param classes what the dictionaries say of a token, empty if nothing
    /// @param memory what words were found to be earlier in the text
    String[][] of(
            Tokens tokens,
            int first,
            int end,
            boolean[] starts,
            String[] classes,
            Map<String, String> memory) {
        int size = end - first;
        String[] shapes = new String[size];
        boolean shouted = true;
        for (int i = 0; i < size; i++) {
            shapes[i] = shape(tokens.word(first + i));
            shouted &=
                    !tokens.isWord(first + i)
                            || !Character.isLowerCase(tokens.word(first + i).charAt(0));
        }
        String[][] features = new String[size][];
        List<String> list = new ArrayList<>(40);
        for (int i = 0; i < size; i++) {
            list.clear();
            int at = first + i;
            String word = tokens.lower(at);
            String before = at > first ? tokens.lower(at - 1) : OUTSIDE;
            String after = at + 1 < end ? tokens.lower(at + 1) : OUTSIDE;
            String before2 = at - 1 > first ? tokens.lower(at - 2) : OUTSIDE;
            String after2 = at + 2 < end ? tokens.lower(at + 2) : OUTSIDE;
            String shape = shapes[i];
            String shapeBefore = i > 0 ? shapes[i - 1] : OUTSIDE;
            String shapeAfter = i + 1 < size ? shapes[i + 1] : OUTSIDE;
            String kind = classes[at];
            list.add("w=" + word);
            list.add("s=" + shape);
            list.add("a=" + before);
            list.add("b=" + after);
            list.add("aa=" + before2);
            list.add("bb=" + after2);
            list.add("aw=" + before + ' ' + word);
            list.add("wb=" + word + ' ' + after);
            list.add("as=" + before + ' ' + shape);
            list.add("sb=" + shape + ' ' + after);
            list.add("ss=" + shapeBefore + ' ' + shape + ' ' + shapeAfter);
            list.add("k=" + kind + ' ' + shape);
            list.add("ka=" + (at > first ? classes[at - 1] : OUTSIDE) + ' ' + shape);
            list.add("kb=" + (at + 1 < end ? classes[at + 1] : OUTSIDE) + ' ' + shape);
            affixes(list, word, shape);
            if (shape.charAt(0) == 'X') {
                list.add(
                        (common.contains(word) ? "common " : "rare ")
                                + shape
                                + (starts[at] ? " start" : ""));
            }
            if (starts[at]) {
                list.add("start " + shape);
            }
            if (shouted) {
                list.add("shouted " + shape);
            }
            String earlier = memory.get(tokens.word(at));
            if (earlier != null) {
                list.add("m=" + earlier);
            }
            features[i] = list.toArray(new String[0]);
        }
        return features;
    }

    private static void affixes(List<String> list, String word, String shape) {
        if (!shape.startsWith("X")) {
            return;
        }
        for (int n = 2; n <= 4 && n < word.length(); n++) {
            list.add("p" + n + '=' + word.substring(0, n));
            list.add("e" + n + '=' + word.substring(word.length() - n));
        }
    }

    /// Capital and small letters, digits and signs; runs shortened: Xx, XX, X, x, 00, 0, and the
    /// sign itself.
    private static String shape(String word) {
        char first = word.charAt(0);
        if (Character.isUpperCase(first)) {
            if (word.length() == 1) {
                return "X";
            }
            for (int i = 1; i < word.length(); i++) {
                if (Character.isLowerCase(word.charAt(i))) {
                    return "Xx";
                }
            }
            return word.length() <= 3 ? "XX" : "XXX";
        }
        if (Character.isLetter(first)) {
            return "x";
        }
        return Character.isDigit(first) ? "0" + Math.min(word.length(), 4) : word;
    }

    @Override
    public String[] getContext(
            int index, String[] sequence, String[] decisions, Object[] prepared) {
        String[] fixed = (String[]) prepared[index];
        String last = index > 0 ? decisions[index - 1] : OUTSIDE;
        String[] all = new String[fixed.length + 3];
        System.arraycopy(fixed, 0, all, 0, fixed.length);
        all[fixed.length] = "o=" + last;
        all[fixed.length + 1] = "ow=" + last + ' ' + sequence[index];
        all[fixed.length + 2] = "os=" + last + ' ' + fixed[1];
        return all;
    }
}
