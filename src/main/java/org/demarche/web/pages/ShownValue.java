package org.demarche.web.pages;

import org.jspecify.annotations.Nullable;

/// One value as a page shows it.
///
/// @param text what is read
/// @param link where it leads; null for a literal
/// @param note its language, its type or its short name; empty when there is none
public record ShownValue(String text, @Nullable String link, String note) {
    private static final int ON_ONE_LINE = 12;

    /// Whether it should not be broken over lines.
    public boolean isShort() {
        return text.length() <= ON_ONE_LINE;
    }
}
