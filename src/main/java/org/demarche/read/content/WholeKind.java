package org.demarche.read.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;

/// A kind of content that is read as a whole.
///
/// @param what what it is, such as "a feed"
/// @param test whether a content is such
public record WholeKind(String what, Predicate<Beginning> test, WholeReading reading)
        implements ContentKind {
    private static final int MOST = 64 << 20;

    /// How it is read.
    public interface WholeReading {
        /// @throws IOException if it is damaged
        Contents read(Origin origin, byte[] bytes, ContentOpener opener) throws IOException;
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
                                    "is longer than the %d MB that %s may have; split it"
                                            .formatted(MOST >> 20, what)))
                    : reading.read(origin, bytes, opener);
        }
    }
}
