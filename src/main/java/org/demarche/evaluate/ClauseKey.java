package org.demarche.evaluate;

import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.domain.Clause;
import org.jspecify.annotations.Nullable;

/// The numbers of clauses in one form: `4`, `12bis`, `5.2` for the second paragraph of the fifth.
final class ClauseKey {
    private static final Pattern ROMAN =
            Pattern.compile("(?=.)M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final String LETTERS = "IVXLCDM";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

    private ClauseKey() {}

    static String of(Clause clause) {
        return of(clause.number())
                + (clause.paragraph() == null ? "" : "." + of(clause.paragraph()));
    }

    static String of(@Nullable String text) {
        String number = text == null ? "" : text.strip().replaceAll("\\s+", "");
        String roman = number.toUpperCase(Locale.ROOT);
        return ROMAN.matcher(roman).matches()
                ? String.valueOf(value(roman))
                : number.replaceAll("(?<=\\d)[-–](?=\\d)", ".").toLowerCase(Locale.ROOT);
    }

    /// The number without its paragraph.
    static String whole(String number) {
        return number.split("\\.")[0];
    }

    private static int value(String roman) {
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int value = VALUES[LETTERS.indexOf(roman.charAt(i))];
            boolean before =
                    i + 1 < roman.length() && value < VALUES[LETTERS.indexOf(roman.charAt(i + 1))];
            sum += before ? -value : value;
        }
        return sum;
    }
}
