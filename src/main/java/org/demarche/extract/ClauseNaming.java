package org.demarche.extract;

import org.jspecify.annotations.Nullable;

/// A run of tokens that names an article of an agreement or a paragraph of one.
///
/// @param first its first token
/// @param end the token after its last
/// @param listEnd the token after the list of numbers in which it stands
record ClauseNaming(int first, int end, int listEnd, String number, @Nullable String paragraph) {
    ClauseNaming within(int end) {
        return new ClauseNaming(first, this.end, end, number, paragraph);
    }
}
