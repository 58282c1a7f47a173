package org.demarche.read.container.packed;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// What is unpacked; it ends at the first fault, which is remembered, and where it becomes so much
/// more than what it is unpacked from that somebody must have meant it.
final class UnpackedStream extends FilterInputStream {
    private static final long FREE = 128L << 20;
    private static final int MOST_TIMES = 200;

    private final CountedInput packed;
    private long count;
    private @Nullable String fault;

    UnpackedStream(InputStream in, CountedInput packed) {
        super(in);
        this.packed = packed;
    }

    /// What went wrong, as a sentence that goes on after the name; null if nothing did.
    @Nullable String fault() {
        return fault;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (fault != null) {
            return -1;
        }
        try {
            int read = in.read(bytes, from, length);
            count += Math.max(read, 0);
            if (count > FREE && count / MOST_TIMES > packed.count()) {
                fault =
                        "unpacks to more than %d times its size, which no text does; unpack it and"
                                + " give what is in it";
                fault = fault.formatted(MOST_TIMES);
            }
            return read;
        } catch (IOException | RuntimeException e) {
            // Libraries throw anything for bytes that they did not expect.
            boolean cut = e instanceof EOFException || packed.isOver();
            fault =
                    cut
                            ? "ends in the middle of its data; get it anew"
                            : "is damaged: its packed data are wrong; get it anew";
            return -1;
        }
    }

    @Override
    public long skip(long length) throws IOException {
        long rest = length;
        byte[] some = new byte[8192];
        while (rest > 0) {
            int read = read(some, 0, (int) Math.min(some.length, rest));
            if (read < 0) {
                break;
            }
            rest -= read;
        }
        return length - rest;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
