package org.demarche.extract;

import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// An entry of the dictionaries found in a text.
///
/// @param first its first token
/// @param end the token after its last
record Hit(int first, int end, Sense sense) {
    /// The word of the language pack if it is one of the category.
    @Nullable LexicalEntry word(Category category) {
        return sense instanceof Sense.Word(LexicalEntry entry) && entry.category() == category
                ? entry
                : null;
    }

    int length() {
        return end - first;
    }
}
