package org.demarche.web.description;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.demarche.store.StoreCounts;
import org.demarche.web.findings.StoreState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The counts of a store, made once after each commit, on a thread of their own. Who asks while
/// they are made has those of before; who asks first waits a little. Safe for many threads.
final class Census {
    private static final Logger LOG = LoggerFactory.getLogger(Census.class);
    private static final long FIRST_MILLIS = 5_000;
    private static final long LATER_MILLIS = 700;

    private final StoreState store;
    private @Nullable DatedCounts making;
    private volatile @Nullable StoreCounts latest;

    private record DatedCounts(long commit, CompletableFuture<StoreCounts> counts) {}

    Census(StoreState store) {
        this.store = store;
    }

    /// The counts; empty while the first are made.
    Optional<StoreCounts> counts() {
        CompletableFuture<StoreCounts> now = now();
        try {
            long patience = latest == null ? FIRST_MILLIS : LATER_MILLIS;
            return Optional.of(now.get(patience, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.ofNullable(latest);
        } catch (ExecutionException e) {
            LOG.warn("the store could not be counted", e.getCause());
            return Optional.ofNullable(latest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.ofNullable(latest);
        }
    }

    private synchronized CompletableFuture<StoreCounts> now() {
        long commit = store.commits().getAsLong();
        DatedCounts had = making;
        if (had != null && (had.commit() == commit || !had.counts().isDone())) {
            return had.counts();
        }
        var counts = new CompletableFuture<StoreCounts>();
        making = new DatedCounts(commit, counts);
        Thread.ofPlatform().daemon().name("census").start(() -> make(counts));
        return counts;
    }

    private void make(CompletableFuture<StoreCounts> counts) {
        try {
            StoreCounts made = store.counting().get();
            latest = made;
            counts.complete(made);
        } catch (RuntimeException | Error e) {
            counts.completeExceptionally(e);
        }
    }
}
