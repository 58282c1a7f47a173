package org.demarche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.demarche.store.integrity.Birth;
import org.demarche.store.integrity.Damage;
import org.demarche.store.integrity.DataFolder;
import org.demarche.store.integrity.JournalRepair;
import org.demarche.store.integrity.OpeningCheck;
import org.demarche.store.integrity.StoreFolder;
import org.demarche.store.integrity.StoreRecord;

/// The steps from a folder to a database that may be connected, in their order: nothing is written
/// before the files are known to be whole.
///
/// @param database ready to be connected
/// @param repairs what had to be mended: a sentence each
/// @param changed when it was last written to; before the first time, the beginning of 1970
record StoreOpening(Database database, List<String> repairs, Instant changed) {
    /// @throws StoreException when the store is damaged, or of a later layout
    static StoreOpening of(Path store) {
        Optional<StoreRecord> record = StoreRecord.of(store);
        Path triples = new StoreFolder(store).triples();
        Instant changed = changed(triples);
        if (Birth.isOver(new StoreFolder(store))) {
            List<Damage> damages = OpeningCheck.of(triples, record);
            if (!damages.isEmpty()) {
                throw damaged(store, damages);
            }
        }
        Database database = new Database(store);
        return new StoreOpening(database, JournalRepair.mend(triples), changed);
    }

    private static StoreException damaged(Path store, List<Damage> damages) {
        int more = damages.size() - 1;
        return new StoreException(
                "The store %s is damaged: %s%s. Run demarche check, which makes anew what can be; else restore a backup with demarche restore, or read the articles into another folder with demarche ingest."
                        .formatted(
                                store,
                                damages.getFirst(),
                                switch (more) {
                                    case 0 -> "";
                                    case 1 -> " (and one more fault)";
                                    default -> " (and %d more faults)".formatted(more);
                                }));
    }

    private static Instant changed(Path triples) {
        try {
            List<DataFolder> folders = DataFolder.in(triples);
            if (folders.isEmpty()) {
                return Instant.EPOCH;
            }
            Path state = folders.getLast().files("GSPO").getFirst();
            return Files.exists(state)
                    ? Files.getLastModifiedTime(state).toInstant()
                    : Instant.EPOCH;
        } catch (IOException e) {
            throw new StoreException(
                    "The store's folder " + triples + " cannot be read: " + e.getMessage() + ".",
                    e);
        }
    }
}
