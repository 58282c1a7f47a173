package org.demarche.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One process at a time has a store; the operating system gives the lock back when it dies.
final class StoreLock implements AutoCloseable {
    private static final String OWN_PROCESS = Long.toString(ProcessHandle.current().pid());

    private static final String FILE = "in-use";

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws StoreInUseException when another has it
    static StoreLock take(Path store) {
        Path file = store.resolve(FILE);
        try {
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                channel.close();
                throw inUse(store, Files.readAllLines(file));
            }
            var lock = new StoreLock(channel);
            lock.note(OWN_PROCESS);
            return lock;
        } catch (AccessDeniedException e) {
            throw new StoreException(
                    "The store %s may not be written by this user: change its rights, or name another folder with --store."
                            .formatted(store),
                    e);
        } catch (IOException e) {
            throw new StoreException(
                    "The store " + store + " cannot be locked: " + e.getMessage() + ".", e);
        }
    }

    /// Keeps writers of other processes away from a store that this process cannot write, until it
    /// is closed.
    ///
    /// @throws StoreInUseException when another has it
    static Closeable reading(Path store) throws IOException {
        Path file = store.resolve(FILE);
        if (!Files.exists(file)) {
            return () -> {};
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            if (channel.tryLock(0, Long.MAX_VALUE, true) != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // This process has it.
        }
        channel.close();
        throw inUse(store, Files.readAllLines(file));
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    /// @param told the process that has it and, if it serves it, where
    private static StoreInUseException inUse(Path store, List<String> told) {
        return new StoreInUseException(
                "The store "
                        + store
                        + " is in use"
                        + (told.isEmpty() ? "" : " by process " + told.getFirst())
                        + ": stop that one first, or name another folder with --store.",
                told.size() > 1 ? Optional.of(told.get(1)) : Optional.empty());
    }

    /// Tells other processes where this one serves the store.
    void announce(String address) {
        try {
            note(OWN_PROCESS + "\n" + address);
        } catch (IOException e) {
            throw new StoreException(
                    "The store's lock cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private void note(String words) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)), 0);
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
