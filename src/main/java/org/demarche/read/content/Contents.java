package org.demarche.read.content;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The contents of one input, one after the other.
public interface Contents extends Closeable {
    /// The next content, null after the last.
    ///
    /// @throws IOException if the rest cannot be read
    @Nullable Raw next() throws IOException;

    @Override
    default void close() throws IOException {}

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
