package org.demarche.store.integrity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.lib.InternalErrorException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.demarche.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Cuts a journal off after its last whole transaction: TDB2 refuses to open on one that a power
/// cut tore in mid-write. What is cut off was never committed.
public final class JournalRepair {
    private static final Logger LOG = LoggerFactory.getLogger(JournalRepair.class);
    private static final String JOURNAL = "journal.jrnl";

    private JournalRepair() {}

    /// Mends the journals below TDB2's folder, which no process may have open.
    ///
    /// @return a sentence for each journal that was torn
    public static List<String> mend(Path triples) {
        try (Stream<Path> databases = Files.list(triples)) {
            return databases
                    .filter(database -> Files.exists(database.resolve(JOURNAL)))
                    .sorted()
                    .flatMap(JournalRepair::mendOne)
                    .toList();
        } catch (IOException e) {
            throw new StoreException(
                    "The store's folder " + triples + " cannot be read: " + e.getMessage() + ".",
                    e);
        }
    }

    private static Stream<String> mendOne(Path database) {
        Journal journal = Journal.create(Location.create(database));
        try {
            long whole = 0;
            long size = journal.size();
            try {
                for (Iterator<JournalEntry> entries = journal.entries(); entries.hasNext(); ) {
                    JournalEntry entry = entries.next();
                    if (entry.getType() == JournalEntryType.COMMIT) {
                        whole = journal.position();
                    }
                }
                return Stream.empty();
            } catch (TransactionException
                    | RuntimeIOException
                    | InternalErrorException
                    | IllegalArgumentException torn) {
                journal.truncate(whole);
                journal.sync();
                String sentence =
                        "The store's journal was torn at its end: %d bytes of an unfinished write were cut off, %d bytes of whole ones kept."
                                .formatted(size - whole, whole);
                LOG.debug(sentence, torn);
                return Stream.of(sentence);
            }
        } finally {
            journal.close();
        }
    }
}
