package org.demarche.web.findings;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/// The ledger of a store, in step with its commits. Safe for many threads.
///
/// A small store is read anew by whoever asks first after a commit; where that takes longer than
/// [#PATIENCE_NANOS], one thread reads and the others have the ledger of before meanwhile.
public final class Ledgers {
    private static final long PATIENCE_NANOS = 300_000_000L;

    private final DatasetGraph store;
    private final LongSupplier commits;
    private final String base;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicBoolean behind = new AtomicBoolean();
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

    /// The findings of now.
    public Ledger ledger() {
        Dated had = latest;
        if (had != null && had.commit() == commits.getAsLong()) {
            return had.ledger();
        }
        if (had != null && had.nanos() > PATIENCE_NANOS) {
            if (behind.compareAndSet(false, true)) {
                Thread.ofVirtual().start(this::catchUp);
            }
            return had.ledger();
        }
        return readAnew();
    }

    private void catchUp() {
        try {
            readAnew();
        } finally {
            behind.set(false);
        }
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
