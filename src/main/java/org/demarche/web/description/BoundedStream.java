package org.demarche.web.description;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A stream that takes so many bytes and no more, so that nobody fills the disk. For one thread.
final class BoundedStream extends FilterOutputStream {
    private final long most;
    private long left;

    BoundedStream(OutputStream target, long bytes) {
        super(target);
        most = bytes;
        left = bytes;
    }

    @Override
    public void write(int b) throws IOException {
        take(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        take(length);
        out.write(bytes, from, length);
    }

    private void take(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("more than " + most + " bytes");
        }
    }
}
