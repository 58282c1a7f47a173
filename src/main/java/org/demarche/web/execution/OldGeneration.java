package org.demarche.web.execution;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import org.jspecify.annotations.Nullable;

/// The part of the heap where what lives long ends up. For one thread.
final class OldGeneration {
    private static final long COLLECTION_PAUSE_NANOS = 1_000_000_000L;

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

    /// Whether so much is in use that something has to end. What is used may be garbage, which is
    /// collected first: what counts is what is left. Only who fills the last of it within a second
    /// after that is not waited for.
    boolean isNearlyFull() {
        if (!isAbove(part)) {
            return false;
        }
        if (System.nanoTime() - collected < COLLECTION_PAUSE_NANOS) {
            return isAbove((1 + part) / 2);
        }
        System.gc();
        collected = System.nanoTime();
        return isAbove(part);
    }

    private boolean isAbove(double bound) {
        if (pool == null) {
            return false;
        }
        MemoryUsage usage = pool.getUsage();
        return usage.getMax() > 0 && usage.getUsed() > bound * usage.getMax();
    }
}
