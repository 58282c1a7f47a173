package org.demarche.read.content;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a stream without their line feeds; of one that is longer than an article may be the
/// rest is left out, and one byte more than that is there.
public final class LineBytes implements Closeable {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;

    /// @param in is closed with them
    public LineBytes(InputStream in) {
        this.in = in;
    }

    /// The next line, null after the last.
    ///
    /// @throws IOException if the stream fails
    public byte @Nullable [] next() throws IOException {
        if (!fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        do {
            int from = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            int room = Raw.LIMIT + 1 - line.size();
            line.write(buffer, from, Math.min(position - from, room));
            if (position < end) {
                position++;
                break;
            }
        } while (fill());
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        if (position >= end) {
            position = 0;
            end = Math.max(0, in.read(buffer));
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
