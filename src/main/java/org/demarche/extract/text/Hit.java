package org.demarche.extract.text;

import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// An entry of the dictionaries found in a text.
///
/// @param first its first token
/// @param end the token after its last
public record Hit(int first, int end, Sense sense) {
    /// The word of the language pack if it is one of the category.
    public @Nullable LexicalEntry word(Category category) {
        return sense instanceof Sense.Word(LexicalEntry entry) && entry.category() == category
                ? entry
                : null;
    }

    public int length() {
        return end - first;
    }
}
