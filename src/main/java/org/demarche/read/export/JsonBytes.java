package org.demarche.read.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/// The bytes of a stream, one at a time, with a look at the next.
final class JsonBytes implements Closeable {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;

    JsonBytes(InputStream in) {
        this.in = in;
    }

    /// The next byte, -1 at the end.
    int peek() throws IOException {
        if (position == end) {
            position = 0;
            end = 0;
            int read = in.read(buffer);
            if (read <= 0) {
                return -1;
            }
            end = read;
        }
        return buffer[position] & 0xFF;
    }

    int next() throws IOException {
        int b = peek();
        position += b < 0 ? 0 : 1;
        return b;
    }

    void skipBlanks() throws IOException {
        while (peek() >= 0 && peek() <= ' ') {
            position++;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
