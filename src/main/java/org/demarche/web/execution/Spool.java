package org.demarche.web.execution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.demarche.web.guard.Refusal;
import org.jspecify.annotations.Nullable;

/// An answer between the thread of its query, which fills it as fast as it can, and the one that
/// sends it as fast as the client takes it. It begins in memory and goes on in a file without a
/// name. Safe for these two threads.
public final class Spool implements AutoCloseable {
    private final SpoolSpace space;
    private @Nullable Bytes memory = new Bytes();
    private @Nullable FileChannel file;
    private @Nullable String mediaType;
    private long size;
    private long memoryTaken;
    private long diskTaken;
    private @Nullable Refusal failure;
    private boolean ended;
    private boolean closed;

    /// @param space that it shares with others
    public Spool(SpoolSpace space) {
        this.space = space;
    }

    /// Where the answer is written; it is not to be closed, flushing does nothing.
    public OutputStream sink() {
        return new Sink();
    }

    /// Says what the bytes are, before the first of them.
    public synchronized void label(String type) {
        mediaType = type;
    }

    /// What the bytes are, once there are some.
    public synchronized Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    /// No more bytes come: the answer is whole, or it is not.
    ///
    /// @param why it is not; null when it is whole
    public synchronized void end(@Nullable Refusal why) {
        ended = true;
        failure = why;
        notifyAll();
    }

    /// Waits until the answer is whole or too large to be held back any longer.
    ///
    /// @return its size, if it is whole
    /// @throws Refusal when it failed before
    public synchronized Optional<Long> held() throws InterruptedException {
        while (!ended && size <= space.limits().held()) {
            wait();
        }
        if (failure != null) {
            throw failure;
        }
        return ended ? Optional.of(size) : Optional.empty();
    }

    /// Waits until the answer is whole, however large it is.
    ///
    /// @throws Refusal when it failed
    public synchronized long whole() throws InterruptedException {
        while (!ended) {
            wait();
        }
        return held().orElseThrow();
    }

    /// Waits for bytes after the first `from` and copies some of them.
    ///
    /// @return how many; -1 when there are no more
    /// @throws Refusal when the answer failed
    public synchronized int read(long from, byte[] into) throws IOException, InterruptedException {
        while (!ended && size <= from) {
            wait();
        }
        if (failure != null) {
            throw failure;
        }
        if (size <= from) {
            return -1;
        }
        int length = (int) Math.min(into.length, size - from);
        if (memory != null) {
            memory.copy((int) from, into, length);
            return length;
        }
        return file == null ? -1 : file.read(ByteBuffer.wrap(into, 0, length), from);
    }

    private synchronized void append(byte[] bytes, int from, int length) throws IOException {
        if (closed) {
            throw new Refusal(503, "The asker has left.");
        }
        long after = size + length;
        if (after > space.limits().answer()) {
            throw new Refusal(
                    400,
                    "The answer is larger than "
                            + (space.limits().answer() >> 20)
                            + " MB; narrow the query or add LIMIT.");
        }
        if (memory != null && after <= space.limits().held() && space.takeMemory(length)) {
            memoryTaken += length;
            memory.write(bytes, from, length);
        } else {
            toFile(ByteBuffer.wrap(bytes, from, length));
        }
        size = after;
        notifyAll();
    }

    private void toFile(ByteBuffer bytes) throws IOException {
        if (file == null) {
            Path path = Files.createTempFile("demarche-answer", null);
            file =
                    FileChannel.open(
                            path,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
        }
        if (memory != null) {
            write(file, ByteBuffer.wrap(memory.toByteArray()), 0);
            memory = null;
            space.giveBack(memoryTaken, 0);
            memoryTaken = 0;
        }
        write(file, bytes, size);
    }

    private void write(FileChannel target, ByteBuffer bytes, long at) throws IOException {
        int length = bytes.remaining();
        space.takeDisk(length);
        diskTaken += length;
        while (bytes.hasRemaining()) {
            target.write(bytes, at + length - bytes.remaining());
        }
    }

    /// Lets go of all bytes; who still writes is refused.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        memory = null;
        space.giveBack(memoryTaken, diskTaken);
        try (FileChannel _ = file) {
            file = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Bytes extends ByteArrayOutputStream {
        void copy(int from, byte[] into, int length) {
            System.arraycopy(buf, from, into, 0, length);
        }
    }

    private final class Sink extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            append(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            append(bytes, from, length);
        }
    }
}
