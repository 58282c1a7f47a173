package org.demarche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDBException;
import org.demarche.store.compaction.Succession;

/// How a store is made as a whole, in place of what was in its folder or of nothing.
public final class NewStore {
    private NewStore() {}

    /// Makes the store in a folder anew. It is in its place when it is whole; until then, and after
    /// any failure or kill, all is as it was.
    ///
    /// @param filling puts in what it is to hold, within a transaction
    /// @throws StoreInUseException when another process has it
    /// @throws StoreException when the folder cannot be written
    public static void make(Path folder, Consumer<DatasetGraph> filling) {
        Safeguards.apply();
        var succession = new Succession(folder);
        try {
            Files.createDirectories(folder);
            try (StoreLock _ = StoreLock.take(folder)) {
                succession.settle();
                try {
                    succession.prepare(filling::accept);
                    succession.complete(Succession.Rest.GOES);
                } finally {
                    succession.settle();
                }
            }
        } catch (IOException | RuntimeIOException | TDBException | InternalError e) {
            throw new StoreException(
                    "The store %s was not made, and stays as it was (%s)."
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }
}
