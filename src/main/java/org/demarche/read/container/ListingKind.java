package org.demarche.read.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.LinkFollower;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// What has links besides contents, or instead of them: a feed or a list.
///
/// @param test whether a content is such
/// @param links what fetches the pages that it links to; null to leave them
record ListingKind(Predicate<Beginning> test, LinkReading reading, @Nullable LinkFollower links)
        implements ContentKind {
    /// The most bytes of one.
    private static final int MOST = 64 << 20;

    /// How it is read as a whole.
    interface LinkReading {
        Contents of(
                Origin origin, byte[] bytes, @Nullable LinkFollower links, ContentOpener opener);
    }

    @Override
    public boolean isOf(Beginning beginning) {
        return test.test(beginning);
    }

    @Override
    public Contents open(Origin origin, InputStream stream, ContentOpener opener)
            throws IOException {
        try (InputStream in = stream) {
            byte[] bytes = in.readNBytes(MOST + 1);
            return bytes.length > MOST
                    ? Contents.of(
                            Raw.unreadable(
                                    origin.name(),
                                    "is longer than the %d MB that a feed may have; split it"
                                            .formatted(MOST >> 20)))
                    : reading.of(origin, bytes, links, opener);
        }
    }
}
