package org.demarche.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.query.TxnType;
import org.demarche.graph.ArticleGraph;
import org.demarche.store.bulk.Difference;
import org.demarche.store.bulk.QuadBatch;
import org.demarche.store.bulk.RedoLog;
import org.jspecify.annotations.Nullable;

/// Takes many articles into a store, on a thread of its own, so that reading goes on meanwhile. A
/// batch goes to a log on disk first, so that it survives a kill, and then into one long write, as
/// each end of a write costs time and disk. Whoever adds waits when writing is behind, so that the
/// memory it takes stays the same however many they are. Others see the articles at the latest when
/// it is closed, and cannot write before that. Thread-safe.
public final class Intake implements AutoCloseable {
    /// As many quads are written at once.
    static final int QUADS = 250_000;

    /// After so many a write is finished, so that opening the store after a kill does not take
    /// long.
    static final int QUADS_AT_STAKE = 5_000_000;

    /// The first article of a batch waits no longer for others.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration PATIENCE_WITH_WRITERS = Duration.ofMinutes(1);

    private final Path folder;
    private final GatedDataset dataset;
    private final RedoLog log;
    private final int quads;
    private final int quadsAtStake;
    private final Thread writer = Thread.ofPlatform().name("intake").unstarted(this::write);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private QuadBatch waiting = new QuadBatch();
    private int waitingArticles;
    private boolean isUrgent;
    private boolean isEnding;
    private long added;
    private long kept;
    private int changed;
    private @Nullable RuntimeException failure;

    private Intake(Store store, int quads, int quadsAtStake) {
        this.folder = store.folder();
        this.dataset = store.gate();
        this.log = store.log();
        this.quads = quads;
        this.quadsAtStake = quadsAtStake;
    }

    /// Begins.
    public static Intake of(Store store) {
        return of(store, QUADS, QUADS_AT_STAKE);
    }

    static Intake of(Store store, int quads, int quadsAtStake) {
        Intake intake = new Intake(store, quads, quadsAtStake);
        intake.writer.start();
        return intake;
    }

    /// @param articles how many were added, those given twice counted twice
    private record Batch(QuadBatch quads, int articles) {}

    /// Takes an article; waits while enough others are waiting.
    ///
    /// @throws StoreException when it is no RDF, or what was added before could not be written
    public void add(ArticleGraph article) {
        lock.lock();
        try {
            while (waiting.quads() >= quads && failure == null) {
                moved.awaitUninterruptibly();
            }
            rethrow();
            waiting.add(article);
            waitingArticles++;
            added++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until all that were added survive a kill.
    ///
    /// @throws StoreException when they could not be written
    public void flush() {
        lock.lock();
        try {
            long wanted = added;
            isUrgent = true;
            moved.signalAll();
            while (kept < wanted && failure == null) {
                moved.awaitUninterruptibly();
            }
            rethrow();
        } finally {
            lock.unlock();
        }
    }

    /// How many of the articles added so far survive a kill, those that were there already, too.
    public long kept() {
        lock.lock();
        try {
            return kept;
        } finally {
            lock.unlock();
        }
    }

    /// How many of the articles written so far were new or different.
    public int changed() {
        lock.lock();
        try {
            return changed;
        } finally {
            lock.unlock();
        }
    }

    /// Writes what still waits, and shows all to readers.
    ///
    /// @throws StoreException when it could not be written; [#kept] then tells how many are in the
    ///   store when it is opened again
    @Override
    public void close() {
        lock.lock();
        try {
            isEnding = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        log.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        rethrow();
    }

    private void rethrow() {
        if (failure != null) {
            throw failure;
        }
    }

    private void write() {
        try {
            Optional<Batch> batch = next();
            while (batch.isPresent()) {
                Batch first = batch.get();
                if (new Replacement(dataset, first.quads).isNeeded()) {
                    FreeSpace.check(folder, first.quads.quads());
                    dataset.alone(PATIENCE_WITH_WRITERS, () -> writeFrom(first));
                } else {
                    tellKept(first);
                }
                batch = next();
            }
        } catch (StoreException e) {
            fail(e);
        } catch (RuntimeException | Error e) {
            fail(
                    new StoreException(
                            "The store cannot be written, as if its disk were full or broken (%s): make room there, or repair it, then try again."
                                    .formatted(e.getMessage()),
                            e));
        }
    }

    /// One long write: batch after batch until they are many or there are no more, or no room. A
    /// failure leaves it unfinished, as TDB2 cannot undo it without harm; the log has what was
    /// kept.
    ///
    /// @return how many quads
    private long writeFrom(Batch first) {
        dataset.begin(TxnType.WRITE);
        long written = 0;
        Optional<Batch> batch = Optional.of(first);
        while (batch.isPresent()) {
            Replacement replacement = new Replacement(dataset, batch.get().quads);
            Difference difference = replacement.difference();
            if (difference.graphs() > 0) {
                log.append(batch.get().quads);
            }
            tellKept(batch.get());
            replacement.write(difference);
            tellChanged(difference.graphs());
            written += batch.get().quads.quads();
            batch =
                    written < quadsAtStake && FreeSpace.isEnough(folder, quads)
                            ? next()
                            : Optional.empty();
        }
        dataset.commit();
        log.clear();
        return written;
    }

    /// The next batch; none at the end.
    private Optional<Batch> next() {
        lock.lock();
        try {
            while (waitingArticles == 0 && !isEnding) {
                moved.awaitUninterruptibly();
            }
            if (waitingArticles == 0) {
                return Optional.empty();
            }
            long patience = PATIENCE.toNanos();
            while (waiting.quads() < quads && !isUrgent && !isEnding && patience > 0) {
                patience = awaited(patience);
            }
            Batch batch = new Batch(waiting, waitingArticles);
            waiting = new QuadBatch();
            waitingArticles = 0;
            isUrgent = false;
            moved.signalAll();
            return Optional.of(batch);
        } finally {
            lock.unlock();
        }
    }

    private long awaited(long nanoseconds) {
        try {
            return moved.awaitNanos(nanoseconds);
        } catch (InterruptedException _) {
            return 0;
        }
    }

    private void tellKept(Batch batch) {
        lock.lock();
        try {
            kept += batch.articles;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void tellChanged(int different) {
        lock.lock();
        try {
            changed += different;
        } finally {
            lock.unlock();
        }
    }

    private void fail(RuntimeException why) {
        lock.lock();
        try {
            failure = why;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
