package org.demarche.nlp;

/// How a word is written, whatever it means.
final class WordShape {
    private WordShape() {}

    /// Capital and small letters, digits and signs; runs shortened: Xx, XX, X, x, 00, 0, and the
    /// sign itself.
    static String of(String word) {
        char first = word.charAt(0);
        if (Character.isUpperCase(first)) {
            if (word.length() == 1) {
                return "X";
            }
            for (int i = 1; i < word.length(); i++) {
                if (Character.isLowerCase(word.charAt(i))) {
                    return isMixed(word) ? "XxX" : "Xx";
                }
            }
            return word.length() <= 3 ? "XX" : "XXX";
        }
        if (Character.isLetter(first)) {
            return "x";
        }
        return Character.isDigit(first) ? "0" + Math.min(word.length(), 4) : word;
    }

    /// "DNeX", "PropertyGuru": a capital behind a small letter or a small letter among capitals.
    static boolean isMixed(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
