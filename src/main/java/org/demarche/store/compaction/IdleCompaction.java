package org.demarche.store.compaction;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.demarche.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compacts a store that is served when more than half of it is waste and nobody wrote for a while.
public final class IdleCompaction implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IdleCompaction.class);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("compaction").daemon().factory());
    private final Store store;

    /// The writes there were at the last look, and at the last measurement.
    private long seen;

    private long measured = -1;

    private IdleCompaction(Store store) {
        this.store = store;
    }

    /// Looks again and again.
    ///
    /// @param pause so long nobody may have written
    public static IdleCompaction of(Store store, Duration pause) {
        var compaction = new IdleCompaction(store);
        compaction.thread.scheduleWithFixedDelay(
                compaction::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return compaction;
    }

    private void look() {
        long now = store.commits();
        boolean isIdle = now == seen;
        seen = now;
        if (!isIdle || now == measured || store.isCopy()) {
            return;
        }
        try {
            store.compactIfWasteful().ifPresent(told -> LOG.info("The store was {}.", told));
            measured = now;
        } catch (RuntimeException e) {
            LOG.warn("The store was not compacted: {} The next look tries again.", e.getMessage());
        }
    }

    /// Waits for a compaction that has begun.
    @Override
    public void close() {
        thread.close();
    }
}
