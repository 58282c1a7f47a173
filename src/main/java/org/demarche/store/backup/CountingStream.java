package org.demarche.store.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Counts what passes. For one thread.
final class CountingStream extends FilterOutputStream {
    private long bytes;

    CountingStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        bytes++;
    }

    @Override
    public void write(byte[] from, int begin, int length) throws IOException {
        out.write(from, begin, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }
}
