package org.demarche.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.util.BeamSearchContextGenerator;

/// The signs by which a name is told: words, affixes and shapes in a window, what the dictionaries
/// say of them, and what was found earlier in the same text.
final class NameFeatures implements BeamSearchContextGenerator<String> {
    private static final String OUTSIDE = "*";
    private static final String SMALL = "small";

    /// So many words that begin no name may follow each other within one.
    private static final int JOINING = 3;

    private static final String[] NONE = {};

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
            shapes[i] = WordShape.of(tokens.word(first + i));
            shouted &=
                    !tokens.isWord(first + i)
                            || !Character.isLowerCase(tokens.word(first + i).charAt(0));
        }
        String[][] features = new String[size][];
        CapitalRuns runs = new CapitalRuns(tokens, first, end);
        List<String> list = new ArrayList<>(40);
        int small = JOINING;
        for (int i = 0; i < size; i++) {
            list.clear();
            int at = first + i;
            small = mayBegin(tokens, at, end) ? 0 : small + 1;
            if (small > JOINING) {
                features[i] = NONE;
                continue;
            }
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
            if (runs.has(at)) {
                run(list, tokens, runs, at, shape, classes);
            }
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
            if (small > 0) {
                list.add(SMALL);
            }
            features[i] = list.toArray(NONE);
        }
        return features;
    }

    /// Where the next words stand, from a token on, that may belong to a name.
    static int stretch(String[][] features, int from) {
        int at = from;
        while (at < features.length && features[at].length == 0) {
            at++;
        }
        return at;
    }

    /// The token after the last of such words.
    static int stretchEnd(String[][] features, int from) {
        int at = from;
        while (at < features.length && features[at].length > 0) {
            at++;
        }
        return at;
    }

    /// Whether a name may begin with the token: with a capital in it, a number before a capital, or
    /// a particle that a hyphen joins to one.
    private static boolean mayBegin(Tokens tokens, int at, int end) {
        if (tokens.isCapitalised(at)) {
            return true;
        }
        if (tokens.isNumber(at)) {
            return at + 1 < end && tokens.isCapitalised(at + 1);
        }
        return tokens.isWord(at)
                && (WordShape.isMixed(tokens.word(at))
                        || at + 2 < end && tokens.is(at + 1, '-') && tokens.isCapitalised(at + 2));
    }

    /// What the whole run of capitalised words looks like: what it begins and ends with and what
    /// stands around it.
    private static void run(
            List<String> list,
            Tokens tokens,
            CapitalRuns runs,
            int at,
            String shape,
            String[] classes) {
        int begin = runs.first(at);
        int stop = runs.end(at);
        String before = runs.before(at) < 0 ? OUTSIDE : tokens.lower(runs.before(at));
        String after = runs.after(at) < 0 ? OUTSIDE : tokens.lower(runs.after(at));
        String place =
                stop - begin == 1
                        ? "single "
                        : at == begin ? "first " : at + 1 == stop ? "last " : "inner ";
        list.add("r=" + place + shape);
        list.add("ra=" + place + before);
        list.add("rb=" + place + after);
        list.add("rab=" + before + ' ' + after);
        if (stop - begin > 1) {
            list.add("rh=" + place + tokens.lower(begin));
            list.add("rt=" + place + tokens.lower(stop - 1));
            list.add("rk=" + place + classes[begin] + '/' + classes[stop - 1]);
            if (runs.hasShortForm(at)) {
                list.add("rs=" + place);
            }
        }
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

    @Override
    public String[] getContext(
            int index, String[] sequence, String[] decisions, Object[] prepared) {
        String[] fixed = (String[]) prepared[index];
        String last = index > 0 ? decisions[index - 1] : OUTSIDE;
        boolean outside = index == 0 || last.equals(BioCodec.OTHER);
        if (fixed.length == 0 || outside && fixed[fixed.length - 1].equals(SMALL)) {
            return SureOutside.context();
        }
        String[] all = new String[fixed.length + 3];
        System.arraycopy(fixed, 0, all, 0, fixed.length);
        all[fixed.length] = "o=" + last;
        all[fixed.length + 1] = "ow=" + last + ' ' + sequence[index];
        all[fixed.length + 2] = "os=" + last + ' ' + fixed[1];
        return all;
    }
}
