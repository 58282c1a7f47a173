package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.store.bulk.BulkWriter;
import org.demarche.store.integrity.Birth;
import org.demarche.store.integrity.CommitMark;
import org.demarche.store.integrity.DataFolder;
import org.demarche.store.integrity.StoreFolder;
import org.demarche.store.integrity.StoreRecord;
import org.demarche.store.integrity.WordCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// TDB2 and its word index in one folder: connected, let go, connected anew.
final class Database {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    /// What earlier layouts kept beside the database.
    private static final List<String> OUTDATED = List.of("being-made", "writing", "derived");

    private final Path store;
    private final Path folder;
    private final Path words;

    /// A store's database; an empty one is made where there never was one.
    ///
    /// @throws StoreException when it cannot be made
    Database(Path store) {
        var parts = new StoreFolder(store);
        this.store = store;
        folder = parts.triples();
        words = parts.words();
        try {
            if (!Birth.isOver(parts)) {
                Birth.in(folder);
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The store's folder " + store + " cannot be made: " + e.getMessage() + ".", e);
        }
    }

    /// What is connected.
    ///
    /// @param both triples and words
    /// @param mark of the last commit
    /// @param areWordsCurrent whether the words are of that commit; else there are none
    record Connection(DatasetGraphText both, CommitMark mark, boolean areWordsCurrent) {}

    /// Connects triples and words.
    Connection connect() {
        DatasetGraph triples = triples();
        CommitMark mark = mark(triples);
        boolean areWordsCurrent = WordCommit.isOf(words, mark);
        if (!areWordsCurrent) {
            IOX.deleteAll(words);
        }
        DatasetGraphText both = WordIndex.over(triples, words);
        if (!StoreRecord.of(store).equals(Optional.of(record(mark)))) {
            keep(mark);
        }
        for (String file : OUTDATED) {
            delete(store.resolve(file));
        }
        return new Connection(both, mark, areWordsCurrent);
    }

    /// The mark of the last commit. A store that has none, or was written by somebody who leaves
    /// none, gets one that fits neither words nor derived graphs.
    private CommitMark mark(DatasetGraph triples) {
        Optional<CommitMark> there = CommitMark.in(triples);
        if (there.isEmpty()) {
            return CommitMark.put(triples);
        }
        CommitMark mark = there.get();
        Optional<StoreRecord> record = StoreRecord.of(store);
        record.filter(kept -> !kept.data().equals(last().name()))
                .filter(kept -> !mark.follows(kept.store(), kept.commit()))
                .ifPresent(kept -> refuse(triples, kept));
        boolean isWrittenByOthers =
                record.filter(kept -> kept.store().equals(mark.name()))
                        .filter(kept -> kept.commit() == mark.number())
                        .filter(kept -> kept.data().equals(last().name()))
                        .filter(kept -> !kept.extents().equals(last().extents()))
                        .isPresent();
        return isWrittenByOthers ? CommitMark.put(triples) : mark;
    }

    private void refuse(DatasetGraph triples, StoreRecord kept) {
        TDBInternal.expel(triples, true);
        throw new StoreException(
                "The folder %s beside %s does not hold this store: move it away, or restore the store from a backup."
                        .formatted(last().path(), kept.data()));
    }

    private DataFolder last() {
        return DataFolder.in(folder).getLast();
    }

    private StoreRecord record(CommitMark mark) {
        DataFolder last = last();
        return new StoreRecord(mark.name(), mark.number(), last.name(), last.extents());
    }

    /// Keeps beside the database which commit was the last and how far its files reach.
    void keep(CommitMark mark) {
        try {
            record(mark).keep(store);
        } catch (IOException e) {
            // The one before stays and is true: files only grow.
            LOG.warn("The record of {} was not brought up to date: {}", store, e.getMessage());
        }
    }

    private DatasetGraph triples() {
        try {
            return BulkWriter.connect(folder, false);
        } catch (TDBException e) {
            throw new StoreException(
                    "The store's triples in "
                            + folder
                            + " cannot be opened: "
                            + e.getMessage()
                            + ".",
                    e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Throws the words away and reads them anew from the triples.
    ///
    /// @param ends whether to leave off
    /// @return whether it came to its end
    static boolean index(Connection connection, BooleanSupplier ends) {
        CommitMark mark = connection.mark();
        TextIndexLucene words = (TextIndexLucene) connection.both().getTextIndex();
        WordCommit.note(words, mark.name(), mark.number());
        if (WordIndex.rebuild(connection.both(), ends)) {
            return true;
        }
        words.rollback();
        return false;
    }

    /// Commits the transaction at work with its mark, and keeps the record of it.
    ///
    /// @param withWords whether the words are in step
    void commit(Connection connection, boolean withWords) {
        DatasetGraphText both = connection.both();
        CommitMark mark = connection.mark();
        mark.write(both.getWrapped());
        if (withWords) {
            WordCommit.note((TextIndexLucene) both.getTextIndex(), mark.name(), mark.nextNumber());
        }
        both.commit();
        both.end();
        mark.committed();
        keep(mark);
    }

    /// Lets go of the files; what was connected is of no use afterwards.
    static void release(DatasetGraphText both) {
        DatasetGraph triples = both.getWrapped();
        both.getTextIndex().close();
        TDBInternal.expel(triples, true);
    }
}
