package org.demarche.store.compaction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.demarche.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The compaction of a store in two steps: the copy, while others read, and the change to it, while
/// nobody does. What fails leaves the store as it was and is told in a sentence.
public final class Compaction {
    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

    /// Is left free on the disk.
    private static final long FLOOR = 64L << 20;

    private final Path store;
    private final Succession succession;

    /// @param store the store's folder
    public Compaction(Path store) {
        this.store = store;
        this.succession = new Succession(store);
    }

    /// Copies a database without its waste, within a read transaction on it.
    ///
    /// @return the use of the disk by that database
    /// @throws StoreException when there is no room, or the database is damaged
    public DiskUse prepare(DatasetGraphTDB database) {
        DiskUse use = DiskUse.of(database);
        checkRoom(use);
        try {
            succession.prepareCompact(database);
            return use;
        } catch (StoreException e) {
            giveUp();
            throw e;
        } catch (IOException
                | RuntimeException
                | InternalError e) { // the last: a full disk, mapped
            giveUp();
            throw failed(e);
        }
    }

    private void checkRoom(DiskUse use) {
        try {
            long room = Files.getFileStore(store).getUsableSpace() - FLOOR;
            long needed = Math.min(use.bytes(), use.compact() + use.compact() / 4);
            if (room < needed) {
                throw new StoreException(
                        "To compact the store %s takes %,d MB beside it for a while, and %,d MB are free: make room first."
                                .formatted(store, needed >> 20, Math.max(0, room) >> 20));
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private StoreException failed(Throwable cause) {
        return new StoreException(
                "The store %s could not be compacted and stays as it was (%s): look whether its disk is full."
                        .formatted(store, cause.getMessage()),
                cause);
    }

    /// Puts the copy into the database's place, while nothing is connected.
    ///
    /// @throws StoreException when that cannot be done
    public void complete() {
        try {
            succession.complete(Succession.Rest.STAYS);
        } catch (IOException e) {
            giveUp();
            throw failed(e);
        }
    }

    /// Takes away what was prepared, or left by somebody who was killed.
    public void giveUp() {
        try {
            succession.settle();
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "what compaction left in {} could not be deleted; the next start does",
                    store,
                    e);
        }
    }
}
