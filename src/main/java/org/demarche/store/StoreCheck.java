package org.demarche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.store.bulk.BulkWriter;
import org.demarche.store.check.DatabaseCheck;
import org.demarche.store.check.Remake;
import org.demarche.store.check.WordFiles;
import org.demarche.store.compaction.Compaction;
import org.demarche.store.compaction.Succession;
import org.demarche.store.integrity.Damage;
import org.demarche.store.integrity.DataFolder;
import org.demarche.store.integrity.JournalRepair;
import org.demarche.store.integrity.OpeningCheck;
import org.demarche.store.integrity.StoreFolder;
import org.demarche.store.integrity.StoreRecord;

/// A look at everything in a store, damaged or not, which makes anew what can be. What was there
/// goes only when the new is whole. For one thread.
public final class StoreCheck {
    private final Path store;
    private final Path triples;
    private final Path words;
    private final List<String> faults = new ArrayList<>();
    private final List<String> repairs = new ArrayList<>();

    private StoreCheck(Path store) {
        var parts = new StoreFolder(store);
        this.store = store;
        triples = parts.triples();
        words = parts.words();
    }

    /// What came out.
    ///
    /// @param faults what was found to be wrong, a sentence each
    /// @param repairs what was made anew, a sentence each
    /// @param verdict whether the store is whole now, in a sentence
    /// @param isWhole whether it is
    public record CheckOutcome(
            List<String> faults, List<String> repairs, String verdict, boolean isWhole) {}

    /// Checks and mends the store in a folder.
    ///
    /// @throws StoreInUseException when another process has it
    /// @throws StoreException when it cannot be written, or is of a later layout
    public static CheckOutcome run(Path folder) {
        Safeguards.apply();
        return new StoreCheck(folder).run();
    }

    private CheckOutcome run() {
        DatabaseCheck checked;
        Optional<String> wordsBefore;
        try (StoreLock _ = StoreLock.take(store)) {
            Optional<StoreRecord> record = StoreRecord.of(store);
            new Compaction(store).giveUp();
            Optional<DatabaseCheck> whole = database(record);
            if (whole.isEmpty()) {
                return damaged();
            }
            checked = whole.get();
            wordsBefore = WordFiles.state(words);
            if (wordsBefore.isEmpty() && Files.exists(words)) {
                IOX.deleteAll(words);
            }
        }
        try (Store open = Store.open(store)) {
            repairs.addAll(open.repairs());
        }
        if (!WordFiles.state(words).equals(wordsBefore)) {
            repairs.add("The word index was made anew.");
        }
        return new CheckOutcome(
                faults,
                repairs,
                "The store %s is whole: %,d quads, %,d nodes, all indexes agree."
                        .formatted(store, checked.number(), checked.nodes()),
                true);
    }

    private CheckOutcome damaged() {
        return new CheckOutcome(
                faults,
                repairs,
                "The store %s stays damaged, as there is not enough left to make it anew: restore a backup with demarche restore FILE --force, or read the articles into another folder with demarche ingest."
                        .formatted(store),
                false);
    }

    /// The database, mended where it must be; none when that cannot be done.
    private Optional<DatabaseCheck> database(Optional<StoreRecord> record) {
        List<Damage> known = new ArrayList<>(OpeningCheck.of(triples, record));
        List<DataFolder> folders = DataFolder.in(triples);
        if (folders.isEmpty() || known.stream().anyMatch(StoreCheck::isOfFolder)) {
            tell(known);
            return Optional.empty();
        }
        DataFolder last = folders.getLast();
        if (last.hasJournal()) {
            playJournal();
            OpeningCheck.of(triples, record).stream()
                    .filter(damage ->
                            known.stream().noneMatch(it -> it.part().equals(damage.part())))
                    .forEach(known::add);
        }
        DatabaseCheck check = DatabaseCheck.of(last, known);
        tell(check.faults());
        if (check.isWhole()) {
            return Optional.of(check);
        }
        return check.canBeMended() ? Optional.of(remade(check)) : Optional.empty();
    }

    private static boolean isOfFolder(Damage damage) {
        return damage.file().getFileName().toString().startsWith("Data-");
    }

    private void tell(List<Damage> damages) {
        damages.forEach(damage -> faults.add(damage + "."));
    }

    /// Lets TDB2 bring into the files what a kill left in the journal.
    private void playJournal() {
        repairs.addAll(JournalRepair.mend(triples));
        try {
            TDBInternal.expel(BulkWriter.connect(triples, false), true);
        } catch (RuntimeException e) {
            throw new StoreException(
                    "The journal in %s cannot be brought into the files beside it (%s): restore a backup with demarche restore, or read the articles into another folder with demarche ingest."
                            .formatted(triples, e.getMessage()),
                    e);
        }
    }

    /// Makes the database anew, which takes the place of the old one when it is whole.
    private DatabaseCheck remade(DatabaseCheck check) {
        FreeSpace.check(store, check.number());
        var succession = new Succession(store);
        try {
            try {
                succession.prepare(made -> Remake.run(check, made));
                DatabaseCheck made = DatabaseCheck.of(new DataFolder(succession.made()), List.of());
                if (!made.isWhole() || made.number() != check.number()) {
                    throw new StoreException(
                            "The store %s was not mended, and stays as it was: what was made of it has %,d quads of %,d (%s)."
                                    .formatted(
                                            store, made.number(), check.number(), made.faults()));
                }
                succession.complete(Succession.Rest.STAYS);
                repairs.add(
                        "The database was made anew out of its index %s and its nodes: %,d quads."
                                .formatted(check.quads().orElseThrow(), made.number()));
                return made;
            } finally {
                succession.settle();
            }
        } catch (IOException | RuntimeIOException | TDBException | InternalError e) {
            throw new StoreException(
                    "The store %s was not mended, and stays as it was (%s)."
                            .formatted(store, e.getMessage()),
                    e);
        }
    }
}
