package org.demarche.extract.citations;

import java.util.regex.Pattern;

/// Roman numerals in capitals, as articles and chapters are numbered.
final class RomanNumeral {
    private static final int LONGEST = 10;
    private static final Pattern FORM = Pattern.compile("(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    private RomanNumeral() {}

    /// The value of a word, 0 if it is none.
    static int value(String word) {
        if (word.isEmpty() || word.length() > LONGEST || !FORM.matcher(word).matches()) {
            return 0;
        }
        int value = 0;
        int after = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            int digit = digit(word.charAt(i));
            value += digit < after ? -digit : digit;
            after = digit;
        }
        return value;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'C' -> 100;
            case 'L' -> 50;
            case 'X' -> 10;
            case 'V' -> 5;
            default -> 1;
        };
    }
}
