package org.demarche.nlp;

/// The runs of capitalised words in a stretch of tokens, with the numbers and signs that stand
/// within them. Most names are one such run, or a part of one.
final class CapitalRuns {
    private final Tokens tokens;
    private final int first;
    private final int end;
    private final int[] firsts;
    private final int[] ends;

    CapitalRuns(Tokens tokens, int first, int end) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        firsts = new int[end - first];
        ends = new int[end - first];
        int token = first;
        while (token < end) {
            int stop = tokens.isCapitalised(token) ? endOf(token) : token;
            for (int i = token; i < Math.max(stop, token + 1); i++) {
                firsts[i - first] = token;
                ends[i - first] = stop;
            }
            token = Math.max(stop, token + 1);
        }
    }

    private int endOf(int token) {
        int stop = token + 1;
        while (stop < end) {
            if (tokens.isCapitalised(stop) || tokens.isNumber(stop)) {
                stop++;
            } else if (stop + 1 < end && joins(stop) && tokens.isCapitalised(stop + 1)) {
                stop += 2;
            } else {
                break;
            }
        }
        return stop;
    }

    /// A sign within a name: "Hubei-Lotus", "Ma'ruf", "J. F. Kennedy", "Won & Partners".
    private boolean joins(int sign) {
        return switch (tokens.word(sign)) {
            case "&" -> true;
            case "-", "'", "’", "/" -> tokens.isGlued(sign) && tokens.isGlued(sign + 1);
            case "." -> tokens.word(sign - 1).length() <= 2;
            default -> false;
        };
    }

    /// Whether the token is part of a run.
    boolean has(int token) {
        return ends[token - first] > token;
    }

    /// The first token of the run in which the token stands.
    int first(int token) {
        return firsts[token - first];
    }

    /// The token after the last of the run in which the token stands.
    int end(int token) {
        return ends[token - first];
    }

    /// The token before the run in which the token stands, -1 if it is the first of the stretch.
    int before(int token) {
        return first(token) > first ? first(token) - 1 : -1;
    }

    /// The token after the run in which the token stands, -1 if the stretch ends with the run.
    int after(int token) {
        return end(token) < end ? end(token) : -1;
    }

    /// Whether the token's run is explained by an abbreviation in brackets behind it, or explains
    /// the word before the bracket: the letters are those with which the words begin.
    boolean hasShortForm(int token) {
        int bracket = end(token);
        if (bracket + 2 >= end || !tokens.is(bracket, '(') || !tokens.is(bracket + 2, ')')) {
            return false;
        }
        char letter = tokens.word(bracket + 1).charAt(0);
        boolean begins = false;
        for (int i = first(token); i < bracket; i++) {
            begins |= tokens.word(i).charAt(0) == letter;
        }
        return begins && tokens.isAllCapitals(bracket + 1);
    }
}
