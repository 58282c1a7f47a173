package org.demarche.read.feed;

import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Addresses as feeds and lists write them.
public final class Links {
    private Links() {}

    /// Whether a text is an address of the web and nothing else.
    public static boolean isAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (lower.startsWith("http://") || lower.startsWith("https://"))
                && text.length() > "https://".length()
                && text.chars().noneMatch(c -> Character.isWhitespace(c) || c == '<' || c == '"');
    }

    /// A link of an element, made whole by the bases that it stands in.
    static @Nullable String resolved(@Nullable String link, Element within, @Nullable String base) {
        String from = base;
        for (Element above : within.parents().reversed()) {
            from = above.hasAttr("xml:base") ? resolved(above.attr("xml:base"), from) : from;
        }
        from = within.hasAttr("xml:base") ? resolved(within.attr("xml:base"), from) : from;
        return resolved(link, from);
    }

    /// A link made whole by a base; null if it leads to no page.
    static @Nullable String resolved(@Nullable String link, @Nullable String base) {
        if (link == null || link.isBlank()) {
            return null;
        }
        String stripped = link.strip();
        if (isAddress(stripped)) {
            return stripped;
        }
        try {
            String whole = base == null ? "" : URI.create(base).resolve(stripped).toString();
            return isAddress(whole) ? whole : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
