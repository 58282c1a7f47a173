package org.demarche.read.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feed: entries of one outlet, mostly the newest first.
///
/// @param isDamaged whether something in it or behind its last entry could not be read
record Feed(
        @Nullable String title,
        @Nullable String language,
        List<FeedEntry> entries,
        boolean isDamaged) {}
