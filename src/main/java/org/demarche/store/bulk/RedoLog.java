package org.demarche.store.bulk;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.demarche.store.StoreException;

/// What a long write has taken in so far, on disk before the write is finished: a record for each
/// batch, with its length and a checksum. Whoever opens it after a kill reads it again from the
/// beginning; a record that was torn counts for nothing. For one thread at a time.
public final class RedoLog implements AutoCloseable {
    private static final int HEAD = 2 * Integer.BYTES;

    private final Path file;
    private final FileChannel channel;

    /// Opens it, or makes an empty one.
    ///
    /// @throws StoreException when the file cannot be used
    public RedoLog(Path file) {
        this.file = file;
        try {
            channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private StoreException failed(IOException e) {
        return new StoreException(
                "The file " + file + " cannot be used: " + e.getMessage() + ".", e);
    }

    /// Puts a batch on disk, to stay.
    ///
    /// @throws StoreException when it cannot be written; the log is then as before
    public void append(QuadBatch batch) {
        byte[] bytes = BatchCode.encode(batch);
        ByteBuffer record =
                ByteBuffer.allocate(HEAD + bytes.length)
                        .putInt(bytes.length)
                        .putInt(checksum(bytes))
                        .put(bytes)
                        .flip();
        try {
            long end = channel.size();
            try {
                for (long at = end; record.hasRemaining(); ) {
                    at += channel.write(record, at);
                }
                channel.force(false);
            } catch (IOException e) {
                channel.truncate(end);
                throw e;
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /// Hands on what was appended, in that order, and cuts off what was torn.
    ///
    /// @return how many bytes were torn
    /// @throws StoreException when the file cannot be read
    public long read(Consumer<QuadBatch> batches) {
        try {
            long whole = 0;
            channel.position(0);
            DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
            for (byte[] bytes = next(in, whole); bytes.length > 0; bytes = next(in, whole)) {
                batches.accept(BatchCode.decode(bytes));
                whole += HEAD + bytes.length;
            }
            long torn = channel.size() - whole;
            channel.truncate(whole);
            channel.force(true);
            return torn;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// The next whole record; none where the log ends or is torn.
    private byte[] next(DataInputStream in, long at) throws IOException {
        try {
            int length = in.readInt();
            int sum = in.readInt();
            if (length <= 0 || length > channel.size() - at - HEAD) {
                return new byte[0];
            }
            byte[] bytes = in.readNBytes(length);
            return checksum(bytes) == sum ? bytes : new byte[0];
        } catch (EOFException _) {
            return new byte[0];
        }
    }

    /// Whether nothing is in it.
    ///
    /// @throws StoreException when the file cannot be read
    public boolean isEmpty() {
        try {
            return channel.size() == 0;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Forgets all, as it is in the store.
    ///
    /// @throws StoreException when the file cannot be written
    public void clear() {
        try {
            channel.truncate(0);
            channel.force(true);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
