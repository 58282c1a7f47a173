package org.demarche.store.integrity;

import java.nio.file.Path;

/// A fault of a file or folder of a store.
///
/// @param file where it is
/// @param fault what is wrong with it, to be read after its name: "is missing"
public record Damage(Path file, String fault) {
    /// Which part of the database it belongs to: `POSG` for `POSG.dat`.
    public String part() {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }

    @Override
    public String toString() {
        return file + " " + fault;
    }
}
