package org.demarche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/// Whether the graphs that are made out of all the others are in step with them: a file holds the
/// version by which they were made, or nothing. It is emptied on disk before anything is written,
/// so that a kill at any moment, or a power cut, leaves it true. One thread at a time changes it.
final class Freshness {
    private final Path file;
    private volatile String version;

    /// @throws StoreException when the file cannot be read
    Freshness(Path file) {
        this.file = file;
        try {
            version = Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new StoreException(
                    "The file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /// When that was last noted; before the first time, the beginning of 1970.
    ///
    /// @throws StoreException when the file cannot be read
    Instant since() {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : Instant.EPOCH;
        } catch (IOException e) {
            throw new StoreException(
                    "The file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /// Whether they are in step, and made by this version.
    boolean isOf(String wanted) {
        return version.equals(wanted);
    }

    /// What is about to be written makes them stale.
    ///
    /// @throws StoreException when that cannot be noted
    void lose() {
        if (!version.isEmpty()) {
            note("");
        }
    }

    /// They were made by this version out of all that is there.
    ///
    /// @throws StoreException when that cannot be noted
    void regain(String made) {
        note(made);
    }

    private void note(String now) {
        version = "";
        try {
            Files.writeString(
                    file,
                    now,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            version = now;
        } catch (IOException e) {
            throw new StoreException(
                    "The file " + file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }
}
