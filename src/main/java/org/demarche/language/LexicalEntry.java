package org.demarche.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form of a language and what it stands for.
///
/// @param attributes the further columns of its row
/// @param line where it stands in its category's file, from 1; 0 if it stands in none
public record LexicalEntry(
        String form, Category category, String value, Map<String, String> attributes, int line) {
    public LexicalEntry {
        attributes = Map.copyOf(attributes);
    }

    /// An entry that stands in no file.
    public LexicalEntry(
            String form, Category category, String value, Map<String, String> attributes) {
        this(form, category, value, attributes, 0);
    }

    public @Nullable String attribute(String key) {
        return attributes.get(key);
    }

    /// Whether the attribute has this value.
    public boolean has(String key, String wanted) {
        return wanted.equals(attributes.get(key));
    }
}
