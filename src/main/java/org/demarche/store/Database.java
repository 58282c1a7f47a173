package org.demarche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.store.bulk.BulkWriter;

/// TDB2 and its word index in one folder: connected, let go, connected anew.
final class Database {
    private static final String TRIPLES = "triples";

    private final Path folder;
    private final Path mark;

    /// Is there while the database is being made.
    private final Path birth;

    /// @throws StoreException when the folder cannot be made
    Database(Path store) {
        folder = store.resolve(TRIPLES);
        mark = store.resolve("writing");
        birth = store.resolve("being-made");
        try {
            Files.createDirectories(folder);
            discardHalfMade();
        } catch (IOException e) {
            throw new StoreException(
                    "The store's folder " + store + " cannot be made: " + e.getMessage() + ".", e);
        }
    }

    /// Whether a store's folder has a database.
    static boolean isIn(Path store) {
        return Files.isDirectory(store.resolve(TRIPLES));
    }

    /// Where TDB2 keeps its files.
    Path folder() {
        return folder;
    }

    /// Connects triples and words. Words that a killed writer may have left behind are indexed
    /// anew.
    DatasetGraphText connect() {
        DatasetGraph triples = triples();
        Path words = folder.resolveSibling("words");
        boolean torn = Files.exists(mark) || !Files.isDirectory(words);
        DatasetGraphText both = WordIndex.over(triples, words);
        if (torn) {
            WordIndex.rebuild(both);
            written();
        }
        return both;
    }

    /// Begins anew if the process was killed while it made the database: nothing can be in it yet.
    private void discardHalfMade() throws IOException {
        if (Files.exists(birth)) {
            IOX.deleteAll(folder);
            Files.createDirectories(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isEmpty()) {
                Files.writeString(birth, "", StandardOpenOption.CREATE, StandardOpenOption.SYNC);
            }
        }
    }

    private DatasetGraph triples() {
        try {
            DatasetGraph triples = BulkWriter.connect(folder, Files.exists(birth));
            Files.deleteIfExists(birth);
            return triples;
        } catch (IOException | TDBException e) {
            throw new StoreException(
                    "The store's triples in "
                            + folder
                            + " cannot be opened: "
                            + e.getMessage()
                            + ".",
                    e);
        }
    }

    /// Lets go of the files; what was connected is of no use afterwards.
    static void release(DatasetGraphText both) {
        DatasetGraph triples = both.getWrapped();
        both.getTextIndex().close();
        TDBInternal.expel(triples, true);
    }

    /// Leaves a mark that a writer is at work: found at the next start, it tells that triples and
    /// words may differ.
    void writing() {
        try {
            Files.writeString(mark, "", StandardOpenOption.CREATE, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new StoreException(
                    "The store " + mark.getParent() + " cannot be written: " + e.getMessage() + ".",
                    e);
        }
    }

    /// Takes the mark away: triples and words are on disk.
    void written() {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new StoreException(
                    "The store " + mark.getParent() + " cannot be written: " + e.getMessage() + ".",
                    e);
        }
    }
}
