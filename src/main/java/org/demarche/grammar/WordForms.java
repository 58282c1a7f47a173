package org.demarche.grammar;

import java.util.List;
import java.util.Locale;

/// The words of a sentence as the hashes that features are made of. Reused from sentence to
/// sentence; one thread at a time.
final class WordForms {
    /// What stands for the place before the first and behind the last word.
    static final int NONE = 0x51ED270B;

    private static final int AFFIXES = 5;
    private static final int PREFIXES = 4;

    private int size;
    private int[] forms = new int[64];
    private int[] shapes = new int[64];
    private int[][] suffixes = new int[64][AFFIXES];
    private int[][] prefixes = new int[64][PREFIXES];

    void set(List<String> words) {
        size = words.size();
        if (size > forms.length) {
            int room = size + size / 2;
            forms = new int[room];
            shapes = new int[room];
            suffixes = new int[room][AFFIXES];
            prefixes = new int[room][PREFIXES];
        }
        for (int i = 0; i < size; i++) {
            set(i, words.get(i));
        }
    }

    private void set(int i, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        forms[i] = isNumber(lower) ? 7 + lower.length() : lower.hashCode();
        shapes[i] = shape(word);
        int length = lower.length();
        int hash = 17;
        for (int a = 0; a < AFFIXES; a++) {
            hash = a < length ? hash * 31 + lower.charAt(length - 1 - a) : hash * 31;
            suffixes[i][a] = hash + a;
        }
        hash = 19;
        for (int a = 0; a < PREFIXES; a++) {
            hash = a < length ? hash * 37 + lower.charAt(a) : hash * 37;
            prefixes[i][a] = hash + a;
        }
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty()
                && Character.isDigit(word.charAt(0))
                && Character.isDigit(word.charAt(word.length() - 1));
    }

    /// Capitals, digits and other signs, each run once.
    private static int shape(String word) {
        int hash = 1;
        int last = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int kind;
            if (Character.isUpperCase(c)) {
                kind = 1;
            } else if (Character.isLetter(c)) {
                kind = 2;
            } else {
                kind = Character.isDigit(c) ? 3 : c;
            }
            if (kind != last) {
                hash = hash * 131 + kind;
                last = kind;
            }
        }
        return hash;
    }

    int size() {
        return size;
    }

    int form(int i) {
        return i < 0 || i >= size ? NONE : forms[i];
    }

    int shape(int i) {
        return i < 0 || i >= size ? NONE : shapes[i];
    }

    /// @param letters from 1 to 5
    int suffix(int i, int letters) {
        return i < 0 || i >= size ? NONE : suffixes[i][letters - 1];
    }

    /// @param letters from 1 to 4
    int prefix(int i, int letters) {
        return i < 0 || i >= size ? NONE : prefixes[i][letters - 1];
    }
}
