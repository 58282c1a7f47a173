package org.demarche.cli;

import org.demarche.read.Following;
import org.demarche.read.content.LinkFollower;
import org.demarche.read.fetch.PoliteFetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whether what feeds and lists link to is fetched.
final class FollowingOptions {
    @Option(
            names = "--follow",
            description =
                    "Fetches the pages that feeds, sitemaps and lists of addresses only link to, one a"
                            + " second from each site and none that its robots.txt closes.")
    private boolean follow;

    @Option(
            names = "--allow-private",
            description =
                    "Lets --follow fetch from private and local networks, too; what you name yourself"
                            + " is fetched from anywhere.")
    private boolean allowPrivate;

    /// A follower of links that has fetched nothing yet, null if none are followed.
    @Nullable LinkFollower follower() {
        return follow ? new PoliteFetcher(allowPrivate, PoliteFetcher.PAUSE) : null;
    }

    /// Whether private networks may be fetched from.
    boolean isPrivateAllowed() {
        return allowPrivate;
    }

    Following following() {
        return new Following(null, follower());
    }
}
