package org.demarche.read.content;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The contents of one input, one after the other.
public interface Contents extends Closeable {
    /// The next content, null after the last.
    ///
    /// @throws IOException if the rest cannot be read
    @Nullable Raw next() throws IOException;

    @Override
    default void close() throws IOException {}

    /// One content that is a whole stream, of at most [Raw#LIMIT] bytes; the stream is closed.
    static Contents whole(Origin origin, InputStream stream, Function<byte[], Raw> content)
            throws IOException {
        try (InputStream in = stream) {
            byte[] bytes = in.readNBytes(Raw.LIMIT + 1);
            return of(
                    bytes.length > Raw.LIMIT
                            ? Raw.tooLong(origin.name(), "an article")
                            : content.apply(bytes));
        }
    }

    /// A single content.
    static Contents of(Raw raw) {
        return new Contents() {
            private @Nullable Raw rest = raw;

            @Override
            public @Nullable Raw next() {
                Raw one = rest;
                rest = null;
                return one;
            }
        };
    }
}
