package org.demarche.read.feed;

import org.jspecify.annotations.Nullable;

/// An entry of a feed.
///
/// @param link the address of its page
/// @param published as the feed writes it
/// @param publisher whom the entry itself names, as feeds of several outlets do
/// @param html its full text as HTML; null if the feed has only a teaser of it
/// @param text the same as plain text
record FeedEntry(
        @Nullable String link,
        @Nullable String title,
        @Nullable String published,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable String html,
        @Nullable String text) {
    boolean hasText() {
        return html != null || text != null;
    }
}
