package org.demarche.store;

import java.io.File;
import java.nio.file.Path;

/// How much room there must be on a store's disk before a write begins. TDB2's files are mapped
/// into memory: where the disk has no room for a page of theirs, the process gets a fault in the
/// middle of writing, which no check can foresee once the write has begun.
final class FreeSpace {
    /// In bytes; enough for what others write there meanwhile.
    static final long FLOOR = 256L << 20;

    /// What a quad takes at most: its entries in the indexes, its nodes, its words, and the blocks
    /// of the indexes that a transaction copies for it.
    private static final long BYTES_OF_QUAD = 700;

    private FreeSpace() {}

    /// Whether there is room for about so many quads more.
    static boolean isEnough(Path folder, long quads) {
        File disk = folder.toAbsolutePath().toFile();
        return disk.getTotalSpace() == 0 || disk.getUsableSpace() >= wanted(quads);
    }

    /// @param quads about how many are to be written
    /// @throws StoreFullException when there is less room
    static void check(Path folder, long quads) {
        File disk = folder.toAbsolutePath().toFile();
        check(folder, disk.getUsableSpace(), disk.getTotalSpace(), quads);
    }

    /// @param total is 0 where a disk does not tell
    static void check(Path folder, long free, long total, long quads) {
        long wanted = wanted(quads);
        if (total > 0 && free < wanted) {
            throw new StoreFullException(
                    "The disk with %s has %,d MB left, less than the %,d MB that writing begins with: make room there, then try again."
                            .formatted(folder, free >> 20, wanted >> 20));
        }
    }

    private static long wanted(long quads) {
        return FLOOR + BYTES_OF_QUAD * quads;
    }
}
