package org.demarche.nlp;

import java.util.Locale;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/// The tokens of a text: runs of letters, of digits, and single other signs. Immutable in use.
public final class Tokens {
    private final int[] begins;
    private final int[] ends;
    private final String[] words;
    private final String[] lower;

    private Tokens(int size) {
        begins = new int[size];
        ends = new int[size];
        words = new String[size];
        lower = new String[size];
    }

    /// Cuts a text, in which each `char` is a code point, into tokens.
    public static Tokens of(String text) {
        Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(text);
        Tokens tokens = new Tokens(spans.length);
        for (int i = 0; i < spans.length; i++) {
            tokens.begins[i] = spans[i].getStart();
            tokens.ends[i] = spans[i].getEnd();
            tokens.words[i] = text.substring(spans[i].getStart(), spans[i].getEnd());
            tokens.lower[i] = tokens.words[i].toLowerCase(Locale.ROOT);
        }
        return tokens;
    }

    public int size() {
        return words.length;
    }

    public int begin(int token) {
        return begins[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public String word(int token) {
        return words[token];
    }

    public String lower(int token) {
        return lower[token];
    }

    /// Whether it begins with a capital letter.
    public boolean isCapitalised(int token) {
        return Character.isUpperCase(words[token].charAt(0));
    }

    /// Whether it is a word of two letters or more, all of them capitals.
    public boolean isAllCapitals(int token) {
        String word = words[token];
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(Character::isUpperCase);
    }

    public boolean isWord(int token) {
        return Character.isLetter(words[token].charAt(0));
    }

    public boolean isNumber(int token) {
        return Character.isDigit(words[token].charAt(0));
    }

    /// Whether it is the sign.
    public boolean is(int token, char sign) {
        return words[token].length() == 1 && words[token].charAt(0) == sign;
    }

    /// Whether it is an apostrophe, straight or curved.
    public boolean isApostrophe(int token) {
        return is(token, '\'') || is(token, '’');
    }

    /// Whether nothing stands between the token and the one before it.
    public boolean isGlued(int token) {
        return token > 0 && ends[token - 1] == begins[token];
    }

    /// The first token that begins at or after an offset; the number of tokens if there is none.
    public int at(int offset) {
        int low = 0;
        int high = begins.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
