package org.demarche.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form of a language and what it stands for.
///
/// @param value as it is written
/// @param meaning the value in a category whose values are a closed set, else null
/// @param attributes the further columns of its row
/// @param line where it stands in its category's file, from 1; 0 if it stands in none
public record LexicalEntry(
        String form,
        Category category,
        String value,
        @Nullable Enum<?> meaning,
        Map<String, String> attributes,
        int line) {
    public LexicalEntry {
        attributes = Map.copyOf(attributes);
    }

    LexicalEntry(
            String form,
            Category category,
            String value,
            Map<String, String> attributes,
            int line) {
        this(form, category, value, category.meaning(value), attributes, line);
    }

    /// An entry that stands in no file.
    public LexicalEntry(
            String form, Category category, String value, Map<String, String> attributes) {
        this(form, category, value, attributes, 0);
    }

    /// Whether that is what it stands for.
    public boolean is(Enum<?> wanted) {
        return meaning == wanted;
    }

    /// What it stands for, of such a set.
    ///
    /// @throws IllegalStateException if its category has no such values
    public <E extends Enum<E>> E as(Class<E> set) {
        if (!set.isInstance(meaning)) {
            throw new IllegalStateException(form + " of " + category + " is no " + set);
        }
        return set.cast(meaning);
    }

    /// What a further column says, null if there is none.
    public @Nullable String column(Column column) {
        return attributes.get(column.key());
    }

    /// Whether a further column says so.
    public boolean has(Trait trait) {
        return trait.value().equals(attributes.get(trait.key()));
    }
}
