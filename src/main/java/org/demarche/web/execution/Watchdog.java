package org.demarche.web.execution;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.demarche.web.guard.PlaceLimits;
import org.demarche.web.guard.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at all that runs some times a second: cuts off what takes too long or too much memory, and
/// gives up what does not stop.
final class Watchdog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final long TICK_MILLIS = 50;
    static final String GREEDY =
            "The query needs more memory than the server gives a query; ask for less, or leave ORDER BY, DISTINCT or GROUP BY out.";
    private static final long ENDING_NANOS = 300_000_000L;

    /// Who has allocated less does not fill the heap.
    private static final long MUCH = Runtime.getRuntime().maxMemory() / 64;

    private final Set<Running<?>> running;
    private final long grace;
    private final LostThreads lost;
    private final OldGeneration memory;
    private @Nullable Running<?> stopped;
    private long stoppedAt;
    private final ScheduledExecutorService ticks =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("query-watch").factory());

    Watchdog(Set<Running<?>> running, PlaceLimits limits, LostThreads lost) {
        this.running = running;
        this.lost = lost;
        grace = limits.grace().toNanos();
        memory = new OldGeneration(limits.memory());
        ticks.scheduleWithFixedDelay(this::look, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            long now = System.nanoTime();
            for (Running<?> one : running) {
                if (one.isOverdue(now, grace)) {
                    lost.add(one);
                }
            }
            if (!running.isEmpty() && memory.isNearlyFull()) {
                stopGreediest(now);
            }
        } catch (RuntimeException e) {
            LOG.error("the watch over queries failed", e);
        }
    }

    /// One at a time: what the last one held is free only when it has ended. Who asked for little
    /// is never the one.
    private void stopGreediest(long now) {
        if (stopped != null && running.contains(stopped) && now - stoppedAt < ENDING_NANOS) {
            return;
        }
        stopped =
                running.stream()
                        .filter(one -> !one.isCut() && one.allocated() > MUCH)
                        .max(Comparator.comparingLong(Running::allocated))
                        .orElse(null);
        stoppedAt = now;
        if (stopped != null) {
            stop(stopped);
        }
    }

    private static void stop(Running<?> greedy) {
        LOG.warn(
                "memory is nearly full: the query that allocated most, {} MB, is stopped",
                greedy.allocated() >> 20);
        greedy.cut(new Refusal(503, GREEDY));
    }

    @Override
    public void close() {
        ticks.shutdownNow();
    }
}
