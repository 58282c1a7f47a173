package org.demarche.extract.citations;

import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.jspecify.annotations.Nullable;

/// A run of tokens that names an article of an agreement or a paragraph of one.
///
/// @param run its tokens
/// @param listEnd the token after the list of numbers in which it stands
/// @param noun the word that tells that it is one
public record ClauseNaming(
        Run run, int listEnd, String number, @Nullable String paragraph, Hit noun) {
    /// Its first token.
    public int first() {
        return run.first();
    }

    /// The token after its last.
    public int end() {
        return run.end();
    }

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
        return new ClauseNaming(run, end, number, paragraph, noun);
    }
}
