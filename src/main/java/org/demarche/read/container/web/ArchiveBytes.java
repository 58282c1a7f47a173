package org.demarche.read.container.web;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of an archive of records, which can be looked at ahead and given back.
final class ArchiveBytes implements Closeable {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[CHUNK];
    private int at;
    private int end;
    private long read;

    ArchiveBytes(InputStream in) {
        this.in = in;
    }

    /// How many bytes were taken.
    long position() {
        return read - (end - at);
    }

    /// The next bytes as Latin-1, fewer at the end; they are not taken.
    String peek(int length) throws IOException {
        while (end - at < length && fill()) {}
        int some = Math.min(length, end - at);
        return new String(bytes, at, some, StandardCharsets.ISO_8859_1);
    }

    boolean isOver() throws IOException {
        return at >= end && !fill();
    }

    /// Takes blanks, line ends and zeros.
    void skipBlank() throws IOException {
        while (!isOver() && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
    }

    /// Takes a line; its end is left out, and what is beyond a length.
    String line(int most) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        takeLine(line, most);
        String text = line.toString(StandardCharsets.ISO_8859_1);
        int length = text.length();
        while (length > 0 && (text.charAt(length - 1) == '\n' || text.charAt(length - 1) == '\r')) {
            length--;
        }
        return text.substring(0, length);
    }

    /// Takes a line with its end; what is beyond a length in all is not kept.
    void takeLine(ByteArrayOutputStream into, int most) throws IOException {
        boolean ended = false;
        while (!ended && !isOver()) {
            int from = at;
            while (at < end && !ended) {
                ended = bytes[at++] == '\n';
            }
            into.write(bytes, from, Math.max(0, Math.min(at - from, most - into.size())));
        }
    }

    /// Takes bytes, of which the first are kept.
    byte[] take(long length, int most) throws IOException {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        long rest = length;
        while (rest > 0 && !isOver()) {
            int some = (int) Math.min(rest, end - at);
            taken.write(bytes, at, Math.min(some, most - taken.size()));
            at += some;
            rest -= some;
        }
        return taken.toByteArray();
    }

    /// Gives the last bytes taken back.
    void giveBack(byte[] taken, int from) {
        int length = taken.length - from;
        byte[] all = new byte[length + end - at + CHUNK];
        System.arraycopy(taken, from, all, 0, length);
        System.arraycopy(bytes, at, all, length, end - at);
        end = length + end - at;
        at = 0;
        bytes = all;
    }

    private boolean fill() throws IOException {
        if (at >= end) {
            at = 0;
            end = 0;
        }
        if (end == bytes.length) {
            if (at > 0) {
                System.arraycopy(bytes, at, bytes, 0, end - at);
                end -= at;
                at = 0;
            } else {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
        }
        int some = in.read(bytes, end, bytes.length - end);
        end += Math.max(some, 0);
        read += Math.max(some, 0);
        return some > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
