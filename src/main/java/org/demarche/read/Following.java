package org.demarche.read;

import org.demarche.read.content.LinkFollower;
import org.jspecify.annotations.Nullable;

/// How inputs reach into the web.
///
/// @param named what fetches the addresses that are inputs themselves; null for the usual way
/// @param linked what fetches the pages that contents link to; null to leave them
public record Following(@Nullable LinkFollower named, @Nullable LinkFollower linked) {
    /// Only what is an input itself, in the usual way.
    public static final Following NONE = new Following(null, null);
}
