package org.demarche.web.findings;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/// The ledger of a store, in step with its commits. Safe for many threads.
///
/// A small store is read anew by whoever asks first after a commit; where that takes longer than
/// [#PATIENCE], one thread reads, and who has waited for it that long has the ledger of before.
public final class Ledgers {
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final DatasetGraph store;
    private final LongSupplier commits;
    private final String base;
    private final ReentrantLock reading = new ReentrantLock();
    private @Nullable CompletableFuture<Ledger> catchingUp;
    private volatile @Nullable Dated latest;

    /// @param nanos how long reading it took
    private record Dated(Ledger ledger, long commit, long nanos) {}

    /// @param commits how many commits the store has seen
    /// @param base of its individuals' IRIs
    public Ledgers(DatasetGraph store, LongSupplier commits, String base) {
        this.store = store;
        this.commits = commits;
        this.base = base;
    }

    /// Begins to read, so that whoever asks first waits less; a fault shows when somebody asks.
    public void begin() {
        catchingUp();
    }

    /// The findings of now.
    public Ledger ledger() {
        Dated had = latest;
        if (had != null && had.commit() == commits.getAsLong()) {
            return had.ledger();
        }
        if (had == null || had.nanos() <= PATIENCE.toNanos()) {
            return readAnew();
        }
        return catchingUp()
                .copy()
                .completeOnTimeout(had.ledger(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private synchronized CompletableFuture<Ledger> catchingUp() {
        CompletableFuture<Ledger> running = catchingUp;
        if (running == null || running.isDone()) {
            running = CompletableFuture.supplyAsync(this::readAnew);
            catchingUp = running;
        }
        return running;
    }

    private Ledger readAnew() {
        reading.lock();
        try {
            Dated had = latest;
            long commit = commits.getAsLong();
            if (had != null && had.commit() == commit) {
                return had.ledger();
            }
            long start = System.nanoTime();
            Ledger ledger = Txn.calculateRead(store, () -> new LedgerReader(store, base).read());
            latest = new Dated(ledger, commit, System.nanoTime() - start);
            return ledger;
        } finally {
            reading.unlock();
        }
    }
}
