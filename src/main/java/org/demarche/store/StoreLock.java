package org.demarche.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One process at a time has a store; the operating system gives the lock back when it dies.
final class StoreLock implements AutoCloseable {
    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws StoreException when another has it
    static StoreLock take(Path store) {
        Path file = store.resolve("in-use");
        try {
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                String owner = Files.readString(file).strip();
                channel.close();
                throw new StoreException(
                        "The store "
                                + store
                                + " is in use"
                                + (owner.isEmpty() ? "" : " by process " + owner)
                                + ": stop that one first, or name another folder with --store.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(
                            Long.toString(ProcessHandle.current().pid())
                                    .getBytes(StandardCharsets.US_ASCII)));
            return new StoreLock(channel);
        } catch (IOException e) {
            throw new StoreException(
                    "The store " + store + " cannot be locked: " + e.getMessage() + ".", e);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException(
                    "The store's lock could not be given back: " + e.getMessage() + ".", e);
        }
    }
}
