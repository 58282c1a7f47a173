package org.demarche.store.integrity;

import java.nio.file.Path;

/// Where the parts of a store lie.
///
/// @param path the store's folder
public record StoreFolder(Path path) {
    /// TDB2's folder.
    public Path triples() {
        return path.resolve("triples");
    }

    /// The word index.
    public Path words() {
        return path.resolve("words");
    }
}
