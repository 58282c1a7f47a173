package org.demarche.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IOX;
import org.demarche.store.integrity.Birth;
import org.demarche.store.integrity.StoreFolder;

/// A copy of a store that cannot be written, as TDB2 opens nothing that it cannot write. It is gone
/// when it is closed.
final class StoreCopy implements AutoCloseable {
    /// Is left free on the disk.
    private static final long FLOOR = 64L << 20;

    private final Path folder;

    private StoreCopy(Path folder) {
        this.folder = folder;
    }

    /// Whether a folder has a store that may not be written.
    static boolean isNeeded(Path store) {
        return Birth.isOver(new StoreFolder(store)) && !Files.isWritable(store);
    }

    /// Copies a store into the system's folder for what is temporary.
    ///
    /// @throws StoreInUseException while another process has it
    /// @throws StoreException when it cannot be read or there is no room
    static StoreCopy of(Path store) {
        try (Closeable _ = StoreLock.reading(store);
                Stream<Path> found = Files.walk(store)) {
            List<Path> files = found.filter(Files::isRegularFile).toList();
            Path copy = Files.createTempDirectory("demarche-read-only-");
            try {
                checkRoom(store, files, copy);
                for (Path file : files) {
                    Path target = copy.resolve(store.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                    target.toFile().setWritable(true);
                }
                return new StoreCopy(copy);
            } catch (IOException | RuntimeException e) {
                IOX.deleteAll(copy);
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The store %s cannot be written, and no copy of it can be made to read: %s."
                            .formatted(store, e.getMessage()),
                    e);
        }
    }

    private static void checkRoom(Path store, List<Path> files, Path copy) throws IOException {
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        FileStore disk = Files.getFileStore(copy);
        if (disk.getUsableSpace() - FLOOR < size) {
            throw new StoreException(
                    "The store %s cannot be written, and for a copy of it (%,d MB) there is no room in %s: make room, or name another place with -Djava.io.tmpdir in DEMARCHE_JAVA_OPTIONS."
                            .formatted(store, size >> 20, copy.getParent()));
        }
    }

    /// Where the copy is.
    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        IOX.deleteAll(folder);
    }
}
