package org.demarche.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.demarche.graph.ArticleGraph;
import org.demarche.store.bulk.RedoLog;
import org.demarche.store.compaction.Compacted;
import org.demarche.store.compaction.Compaction;
import org.demarche.store.compaction.DiskUse;
import org.demarche.store.integrity.Birth;
import org.demarche.store.integrity.StoreFolder;

/// The graphs on disk with their word index: one named graph an article. Thread-safe; many readers
/// and one writer at a time, in one process at a time.
public final class Store implements QuerySource, AutoCloseable {
    private final Path folder;
    private final StoreLock lock;
    private final GatedDataset dataset;
    private final List<String> repairs;
    private final Optional<StoreCopy> copy;
    private final Instant changed;
    private final Object deriving = new Object();

    private Store(
            Path folder,
            StoreLock lock,
            GatedDataset dataset,
            List<String> repairs,
            Optional<StoreCopy> copy,
            Instant changed) {
        this.folder = folder;
        this.lock = lock;
        this.dataset = dataset;
        this.repairs = repairs;
        this.copy = copy;
        this.changed = changed;
    }

    /// Opens the store in a folder, or makes an empty one there; mends what a power cut tore.
    ///
    /// @throws StoreInUseException when another process has it
    /// @throws StoreException when the folder cannot be used, or the store in it is damaged
    public static Store open(Path folder) {
        return openQuickly(folder).withWords();
    }

    /// The same for who has much else to do: words that must be indexed anew are so while the store
    /// is read already. Until then searches say so, and writers wait.
    ///
    /// @throws StoreInUseException when another process has it
    /// @throws StoreException when the folder cannot be used, or the store in it is damaged
    public static Store openQuickly(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(
                    "The store's folder %s cannot be made (%s): name a folder that may be written with --store."
                            .formatted(folder, reason(folder, e)),
                    e);
        }
        return open(folder, Optional.empty());
    }

    private static String reason(Path folder, IOException failure) {
        for (Path part = folder.toAbsolutePath(); part != null; part = part.getParent()) {
            if (Files.isRegularFile(part)) {
                return part + " is a file";
            }
        }
        return failure instanceof FileSystemException told && told.getReason() != null
                ? told.getReason()
                : String.valueOf(failure.getMessage());
    }

    /// Opens the store in a folder to read it: where the folder cannot be written, a copy of it.
    /// Words that must be indexed anew are so while it is read already.
    ///
    /// @throws StoreInUseException when another process has it
    /// @throws StoreException when the folder cannot be used, or the store in it is damaged
    public static Store openToRead(Path folder) {
        return StoreCopy.isNeeded(folder) ? openCopy(folder) : openQuickly(folder);
    }

    /// Opens a copy of the store in a folder, which is left as it is.
    static Store openCopy(Path folder) {
        StoreCopy copy = StoreCopy.of(folder);
        try {
            return open(copy.folder(), Optional.of(copy));
        } catch (RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    private static Store open(Path folder, Optional<StoreCopy> copy) {
        Safeguards.apply();
        StoreLock lock = StoreLock.take(folder);
        try {
            new Compaction(folder).giveUp();
            StoreOpening opening = StoreOpening.of(folder);
            GatedDataset dataset = new GatedDataset(opening.database());
            List<String> repairs = new ArrayList<>(opening.repairs());
            try {
                repairs.addAll(Replay.run(dataset, folder));
            } catch (RuntimeException e) {
                dataset.close();
                throw e;
            }
            return new Store(folder, lock, dataset, List.copyOf(repairs), copy, opening.changed());
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Where it is.
    Path folder() {
        return folder;
    }

    /// The dataset, for who writes in a way of its own.
    GatedDataset gate() {
        return dataset;
    }

    /// Where a long write keeps what it has taken in.
    RedoLog log() {
        return Replay.log(folder);
    }

    /// Waits until its words can be searched.
    public Store withWords() {
        dataset.awaitWords();
        return this;
    }

    /// Whether a folder has a store in it, be it whole or not.
    public static boolean exists(Path folder) {
        return Birth.isOver(new StoreFolder(folder));
    }

    /// What had to be mended when the store was opened: a sentence each, mostly none.
    public List<String> repairs() {
        return repairs;
    }

    /// Whether this is a copy, which is gone when it is closed, of a store that cannot be written.
    public boolean isCopy() {
        return copy.isPresent();
    }

    /// The dataset with its word index, for transactions of the caller's own; a transaction stays
    /// on one thread. Its default graph is empty: a reader who wants the union of all graphs there
    /// sets `TDB2.symUnionDefaultGraph` in the context of the query or of the endpoint.
    public DatasetGraph dataset() {
        return dataset;
    }

    /// How many writes there were since it was opened: while it stays the same, so does all that is
    /// in it.
    public long commits() {
        return dataset.commits();
    }

    /// Counts what is in it; less than a second for a million triples.
    public StoreCounts counts() {
        return read(() -> StoreCounts.of(dataset.triples()));
    }

    /// When it was last written to before it was opened, as good as its files tell.
    public Instant changed() {
        return changed;
    }

    /// What `reader` finds, in a read transaction of its own.
    @Override
    public <T> T read(Supplier<T> reader) {
        return Txn.calculateRead(dataset, reader);
    }

    /// What `work` does, reads or writes, while nobody else writes. Other threads may read for it.
    ///
    /// @throws StoreBusyException when somebody else writes for longer than `patience`
    /// @throws StoreFullException when the disk has little room left; nothing is begun
    public <T> T alone(Duration patience, Supplier<T> work) {
        FreeSpace.check(folder, 0);
        return dataset.alone(patience, work);
    }

    @Override
    public <T> T ask(Query query, Function<QueryExec, T> reader) {
        return read(() -> {
            try (QueryExec run =
                    QueryExec.dataset(dataset)
                            .query(query)
                            .set(TDB2.symUnionDefaultGraph, true)
                            .build()) {
                return reader.apply(run);
            }
        });
    }

    /// Puts graphs in, each in place of what had its name, in one transaction; those already there
    /// with the same content are left alone. When two have the same name, the later counts.
    ///
    /// A graph without triples is no more.
    ///
    /// @return how many were new or different
    /// @throws StoreFullException when the disk has no room for them; nothing is begun
    public int replace(Collection<ArticleGraph> graphs) {
        FreeSpace.check(folder, graphs.stream().mapToLong(graph -> graph.triples().size()).sum());
        return Replacement.of(dataset, graphs).run();
    }

    /// Puts one graph in, in place of what had its name.
    ///
    /// @return whether it was new or different
    public boolean replaceGraph(Node name, Graph graph) {
        return replace(List.of(new ArticleGraph(name, graph.find().toList()))) > 0;
    }

    /// Puts graphs in that are made out of all the others, unless nothing was written since that
    /// was last done. What others write meanwhile makes them stale at once.
    ///
    /// @param version of the way they are made; by another than last time they are made anew
    /// @param making makes them, within a read transaction
    /// @return whether any was new or different
    public boolean derive(String version, Supplier<List<ArticleGraph>> making) {
        synchronized (deriving) {
            if (isDerived(version)) {
                return false;
            }
            long before = dataset.commits();
            boolean changed = replace(read(making)) > 0;
            dataset.settle(version, changed ? before + 1 : before);
            return changed;
        }
    }

    /// Whether nothing was written since graphs were last derived by this version.
    public boolean isDerived(String version) {
        return dataset.mark().isDerived(version);
    }

    /// Gives back the bytes of what was replaced. Writers wait meanwhile, some seconds for millions
    /// of triples; readers only for a moment.
    ///
    /// @throws StoreException when there is no room for a copy, or readers do not come to an end
    ///   within a minute
    public Compacted compact() {
        var compaction = new Compaction(folder);
        try {
            DiskUse before = dataset.exchange(compaction::prepare, compaction::complete);
            return new Compacted(before.bytes(), read(() -> DiskUse.bytes(dataset.triples())));
        } catch (StoreBusyException e) {
            compaction.giveUp();
            throw e;
        }
    }

    /// Compacts when more than half of what the triples take is waste.
    ///
    /// @throws StoreException as [#compact()] does
    public Optional<Compacted> compactIfWasteful() {
        DiskUse use = read(() -> DiskUse.of(dataset.triples()));
        return use.isWasteful() ? Optional.of(compact()) : Optional.empty();
    }

    /// Tells other processes where this one serves the store.
    ///
    /// @param address such as `http://localhost:8080/`
    public void announce(String address) {
        lock.announce(address);
    }

    /// Waits for the writer, then lets go of the folder.
    @Override
    public void close() {
        dataset.close();
        lock.close();
        copy.ifPresent(StoreCopy::close);
    }
}
