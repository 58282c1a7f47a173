package org.demarche.read.container.packed;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Supplier;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// What could be unpacked, and after it why there is no more.
public final class SalvagedContents implements Contents {
    private final String name;
    private final Contents inner;
    private final Closeable stream;
    private final Supplier<@Nullable String> fault;
    private boolean told;

    /// @param fault what went wrong up to now, as a sentence that goes on after the name
    public SalvagedContents(
            String name, Contents inner, Closeable stream, Supplier<@Nullable String> fault) {
        this.name = name;
        this.inner = inner;
        this.stream = stream;
        this.fault = fault;
    }

    @Override
    public @Nullable Raw next() throws IOException {
        Raw next = inner.next();
        if (next != null || told) {
            return next;
        }
        told = true;
        String wrong = fault.get();
        return wrong == null ? null : Raw.unreadable(name, wrong);
    }

    @Override
    public void close() throws IOException {
        try (stream) {
            inner.close();
        }
    }
}
