package org.demarche.web.execution;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import org.jspecify.annotations.Nullable;

/// The part of the heap where what lives long ends up. For one thread.
final class OldGeneration {
    private static final long COLLECTION_PAUSE_NANOS = 10_000_000_000L;

    private final @Nullable MemoryPoolMXBean pool;
    private final double part;
    private long collected;

    /// @param part from which on it counts as nearly full, 0 to 1
    OldGeneration(double part) {
        this.part = part;
        pool =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(one -> one.getType() == MemoryType.HEAP)
                        .filter(one -> one.getName().matches(".*(Old|Tenured).*"))
                        .findFirst()
                        .orElse(null);
        collected = System.nanoTime() - COLLECTION_PAUSE_NANOS;
    }

    /// Whether so much is in use that something has to end. What is used may be garbage: the first
    /// time it is collected, and what counts is what is left; soon after that, somebody fills it in
    /// earnest.
    boolean isNearlyFull() {
        if (!isAbove()) {
            return false;
        }
        long now = System.nanoTime();
        if (now - collected < COLLECTION_PAUSE_NANOS) {
            return true;
        }
        System.gc();
        collected = System.nanoTime();
        return isAbove();
    }

    private boolean isAbove() {
        if (pool == null) {
            return false;
        }
        MemoryUsage usage = pool.getUsage();
        return usage.getMax() > 0 && usage.getUsed() > part * usage.getMax();
    }
}
