package org.demarche.extract.citations;

import org.jspecify.annotations.Nullable;

/// A run of tokens that names an article of an agreement or a paragraph of one.
///
/// @param first its first token
/// @param end the token after its last
/// @param listEnd the token after the list of numbers in which it stands
public record ClauseNaming(
        int first, int end, int listEnd, String number, @Nullable String paragraph) {
    /// The number without what is glued to it, 0 if there is none.
    public int value() {
        int value = 0;
        for (int i = 0;
                i < Math.min(number.length(), 4) && Character.isDigit(number.charAt(i));
                i++) {
            value = 10 * value + Character.digit(number.charAt(i), 10);
        }
        return value;
    }

    ClauseNaming within(int end) {
        return new ClauseNaming(first, this.end, end, number, paragraph);
    }
}
