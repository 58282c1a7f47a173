package org.demarche.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form of a language and what it stands for.
///
/// @param attributes the further columns of its row
public record LexicalEntry(
        String form, Category category, String value, Map<String, String> attributes) {
    public LexicalEntry {
        attributes = Map.copyOf(attributes);
    }

    public @Nullable String attribute(String key) {
        return attributes.get(key);
    }

    /// Whether the attribute has this value.
    public boolean has(String key, String wanted) {
        return wanted.equals(attributes.get(key));
    }
}
