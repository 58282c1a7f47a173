package org.demarche.nlp;

import java.util.Map;

/// The signs by which a name is told: words, affixes and shapes in a window, what the dictionaries
/// say of them, and what was found earlier in the same text.
final class NameFeatures {
    /// What stands for the word before the first and behind the last.
    static final String OUTSIDE = "*";

    static final String SHAPE = "s=";

    /// Features by the decision on the token before.
    static final String LAST = "o=";

    static final String LAST_AND_WORD = "ow=";
    static final String LAST_AND_SHAPE = "os=";

    private static final String SMALL = "small";

    /// So many words that begin no name may follow each other within one.
    private static final int JOINING = 3;

    private static final String[] BEGINNINGS = {"p2=", "p3=", "p4="};
    private static final String[] ENDS = {"e2=", "e3=", "e4="};

    private final CommonWords common;

    NameFeatures(CommonWords common) {
        this.common = common;
    }

    /// All features that do not depend on earlier decisions, token by token.
    ///
    /// @param run the first token and the one after the last
    /// @param starts whether a sentence begins at the token
    /// @param classes what the dictionaries say of a token, empty if nothing
    /// @param memory what words were found to be earlier in the text
    void collect(
            Tokens tokens,
            int[] run,
            boolean[] starts,
            String[] classes,
            Map<String, String> memory,
            NameFeatureSink list) {
        int first = run[0];
        int end = run[1];
        int size = end - first;
        String[] shapes = new String[size];
        boolean shouted = true;
        for (int i = 0; i < size; i++) {
            shapes[i] = WordShape.of(tokens.word(first + i));
            shouted &=
                    !tokens.isWord(first + i)
                            || !Character.isLowerCase(tokens.word(first + i).charAt(0));
        }
        CapitalRuns runs = new CapitalRuns(tokens, first, end);
        int small = JOINING;
        for (int i = 0; i < size; i++) {
            int at = first + i;
            small = mayBegin(tokens, at, end) ? 0 : small + 1;
            if (small > JOINING) {
                list.none();
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
            list.token(shape, small > 0);
            list.add("w=", word);
            list.add(SHAPE, shape);
            list.add("a=", before);
            list.add("b=", after);
            list.add("aa=", before2);
            list.add("bb=", after2);
            list.add("aw=", before, word);
            list.add("wb=", word, after);
            list.add("as=", before, shape);
            list.add("sb=", shape, after);
            list.add("ss=", shapeBefore, shape, shapeAfter);
            list.add("k=", kind, shape);
            list.add("ka=", at > first ? classes[at - 1] : OUTSIDE, shape);
            list.add("kb=", at + 1 < end ? classes[at + 1] : OUTSIDE, shape);
            affixes(list, word, shape);
            if (runs.has(at)) {
                run(list, tokens, runs, at, shape, classes);
            }
            if (shape.charAt(0) == 'X') {
                String sign = common.contains(word) ? "common " : "rare ";
                if (starts[at]) {
                    list.add(sign, shape, "start");
                } else {
                    list.add(sign, shape);
                }
            }
            if (starts[at]) {
                list.add("start ", shape);
            }
            if (shouted) {
                list.add("shouted ", shape);
            }
            String earlier = memory.get(tokens.word(at));
            if (earlier != null) {
                list.add("m=", earlier);
            }
            if (small > 0) {
                list.add(SMALL, "");
            }
        }
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
            NameFeatureSink list,
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
                        ? "single"
                        : at == begin ? "first" : at + 1 == stop ? "last" : "inner";
        list.add("r=", place, shape);
        list.add("ra=", place, before);
        list.add("rb=", place, after);
        list.add("rab=", before, after);
        if (stop - begin > 1) {
            list.add("rh=", place, tokens.lower(begin));
            list.add("rt=", place, tokens.lower(stop - 1));
            list.add("rk=", place, classes[begin] + '/' + classes[stop - 1]);
            if (runs.hasShortForm(at)) {
                list.add("rs=", place, "");
            }
        }
    }

    private static void affixes(NameFeatureSink list, String word, String shape) {
        if (!shape.startsWith("X")) {
            return;
        }
        for (int n = 2; n <= 4 && n < word.length(); n++) {
            list.add(BEGINNINGS[n - 2], word.substring(0, n));
            list.add(ENDS[n - 2], word.substring(word.length() - n));
        }
    }
}
