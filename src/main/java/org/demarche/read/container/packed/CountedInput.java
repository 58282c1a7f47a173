package org.demarche.read.container.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Knows how many bytes were read, and whether the end was met.
final class CountedInput extends FilterInputStream {
    private long count;
    private boolean over;

    CountedInput(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    boolean isOver() {
        return over;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count += b < 0 ? 0 : 1;
        over = over || b < 0;
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count += Math.max(read, 0);
        over = over || read < 0;
        return read;
    }
}
