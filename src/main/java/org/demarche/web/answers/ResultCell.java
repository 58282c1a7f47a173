package org.demarche.web.answers;

import org.jspecify.annotations.Nullable;

/// One value as a reader sees it.
///
/// @param kind the word of its column's kind
/// @param text what is read; empty where nothing is bound
/// @param exact the short name, or the literal as it is written
/// @param link where it leads, or null
/// @param language of its words, or empty
public record ResultCell(
        String kind, String text, String exact, @Nullable String link, String language) {
    private static final int ON_ONE_LINE = 24;
    private static final int LONG = 220;
    private static final int BEGINNING = 160;

    static final ResultCell EMPTY = new ResultCell("text", "", "", null, "");

    /// The same with a door.
    ResultCell leadingTo(@Nullable String address) {
        return address == null ? this : new ResultCell(kind, text, exact, address, language);
    }

    /// How wide it wants to be: a word for the style sheet.
    public String width() {
        return kind.equals("number") || kind.equals("date") || text.length() <= ON_ONE_LINE
                ? "short"
                : text.length() > 2 * ON_ONE_LINE ? "long" : "middle";
    }

    /// Whether its end is shown on demand alone.
    public boolean isLong() {
        return text.length() > LONG && link == null;
    }

    /// The words before its end.
    public String beginning() {
        int space = text.lastIndexOf(' ', BEGINNING);
        return text.substring(0, space > BEGINNING / 2 ? space : BEGINNING);
    }

    /// The words after its beginning.
    public String end() {
        return text.substring(beginning().length());
    }
}
