package org.demarche.store.compaction;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.store.bulk.BulkWriter;
import org.demarche.store.integrity.DataFolder;

/// A database that is made aside and then takes the place of the one in a store's folder. It is
/// whole and on the disk before one renaming puts it there; a mark that names it tells, after a
/// kill, that what is older may go. So a kill at any moment leaves what was, or what comes.
///
/// Who calls has the store's lock. What fails leaves what was.
public final class Succession {
    private static final String ASIDE = "successor";
    private static final String MARK = "succession";
    private static final String TRIPLES = "triples";
    private static final String DATA = "Data-";

    /// What stays in a store's folder beside the triples whatever they become.
    private static final List<String> STAYING = List.of(TRIPLES, MARK, "in-use");

    private final Path store;
    private final Path aside;
    private final Path mark;
    private final Path triples;

    /// What becomes of the rest of a store's folder: words and all that is noted of triples.
    public enum Rest {
        /// It is of the same triples.
        STAYS,
        /// It is of others, and made anew where it is missing.
        GOES
    }

    /// @param store the store's folder
    public Succession(Path store) {
        this.store = store;
        aside = store.resolve(ASIDE);
        mark = store.resolve(MARK);
        triples = store.resolve(TRIPLES);
    }

    /// Ends what a kill broke off, before the database is connected: what had come is kept, what
    /// was being made is taken away.
    ///
    /// @throws IOException when a file cannot be deleted
    public void settle() throws IOException {
        if (Files.exists(mark)) {
            String[] noted = Files.readString(mark).split(" ");
            if (noted.length == 2 && isInPlace(triples.resolve(noted[0]))) {
                retire(noted[0], noted[1].equals(Rest.GOES.name()));
            }
        }
        discard();
    }

    /// Whether the successor is there: an empty folder of its name, as TDB2 makes one, is none
    /// beside a database that holds something.
    private boolean isInPlace(Path successor) {
        return Files.isDirectory(successor)
                && (!new DataFolder(successor).holdsNoQuads()
                        || DataFolder.in(triples).stream().allMatch(DataFolder::holdsNoQuads));
    }

    /// Takes away what was being made.
    ///
    /// @throws IOException when a file cannot be deleted
    public void discard() throws IOException {
        Files.deleteIfExists(mark);
        if (Files.exists(aside)) {
            IOX.deleteAll(aside);
        }
    }

    /// Makes the successor: an empty database that `filling` fills within a transaction.
    ///
    /// @throws IOException when a file cannot be written
    public void prepare(Consumer<DatasetGraphTDB> filling) throws IOException {
        discard();
        Files.createDirectories(aside);
        var dataset = BulkWriter.connect(aside, true);
        try {
            DatasetGraphTDB made = TDBInternal.getDatasetGraphTDB(dataset);
            Txn.executeWrite(made, () -> filling.accept(made));
        } finally {
            TDBInternal.expel(dataset, true);
        }
    }

    /// Where the successor is until it is in its place.
    ///
    /// @throws IOException when that cannot be read
    public Path made() throws IOException {
        return newest(aside);
    }

    /// Makes a successor that is `database` without its waste, within a read transaction on that.
    ///
    /// @throws org.demarche.store.StoreException when the database is damaged
    /// @throws IOException when a file cannot be written
    public void prepareCompact(DatasetGraphTDB database) throws IOException {
        prepare(made -> CompactCopy.run(database, made));
        noteCompact();
    }

    private void noteCompact() throws IOException {
        var dataset = DatabaseMgr.connectDatasetGraph(Location.create(aside));
        try {
            DatasetGraphTDB made = TDBInternal.getDatasetGraphTDB(dataset);
            String note = Txn.calculateRead(made, () -> DiskUse.noteOf(made));
            Files.writeString(newest(aside).resolve(DiskUse.NOTE), note);
        } finally {
            TDBInternal.expel(dataset, true);
        }
    }

    /// Puts the successor into its place, while nothing is connected.
    ///
    /// @throws IOException when a file cannot be written or deleted
    public void complete(Rest rest) throws IOException {
        Path made = newest(aside);
        sync(made);
        Files.createDirectories(triples);
        String name = "%s%04d".formatted(DATA, number(newest(triples)) + 1);
        Files.writeString(
                mark,
                name + " " + rest.name(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        force(store);
        Files.move(made, triples.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        force(triples);
        retire(name, rest == Rest.GOES);
        discard();
    }

    private void retire(String successor, boolean withRest) throws IOException {
        if (withRest) {
            for (Path file : list(store)) {
                if (!STAYING.contains(String.valueOf(file.getFileName()))) {
                    IOX.deleteAll(file);
                }
            }
        }
        for (Path database : databases(triples)) {
            if (number(database) < number(Path.of(successor))) {
                IOX.deleteAll(database);
            }
        }
    }

    private static Path newest(Path folder) throws IOException {
        return databases(folder).stream()
                .max(Comparator.comparingInt(Succession::number))
                .orElse(Path.of(DATA + 0));
    }

    private static List<Path> databases(Path folder) throws IOException {
        return list(folder).stream()
                .filter(file -> String.valueOf(file.getFileName()).matches(DATA + "\\d{1,9}"))
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static int number(Path database) {
        return Integer.parseInt(String.valueOf(database.getFileName()).substring(DATA.length()));
    }

    private static void sync(Path folder) throws IOException {
        for (Path file : list(folder)) {
            force(file);
        }
        force(folder);
    }

    /// Sees to it that a file, or what a folder has in it, is on the disk.
    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
