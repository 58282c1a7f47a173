package org.demarche.cli.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/// How long one content may take: of computing, whatever else the machine does meanwhile, so that
/// the same contents are read on a busy one.
///
/// @param least what any content may take
/// @param perMegabyte what it may take more for each megabyte it has
record TimeBound(Duration least, Duration perMegabyte) {
    static final TimeBound STANDARD = new TimeBound(Duration.ofSeconds(12), Duration.ofSeconds(4));

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Waiting is no computing, but so many times as long is too long.
    private static final int WAITING = 20;

    /// A moment of a thread.
    ///
    /// @param computing the nanoseconds of computing it had then, -1 if nobody knows
    /// @param clock the clock's
    record Moment(long computing, long clock) {
        static Moment of(Thread thread) {
            long computing =
                    THREADS.isThreadCpuTimeSupported()
                            ? THREADS.getThreadCpuTime(thread.threadId())
                            : -1;
            return new Moment(computing, System.nanoTime());
        }
    }

    Duration of(long bytes) {
        return least.plus(perMegabyte.multipliedBy(bytes).dividedBy(1 << 20));
    }

    /// Whether a thread took longer since a moment.
    static boolean isOver(Duration bound, Moment begin, Thread thread) {
        return isComputing(bound, begin, thread)
                || System.nanoTime() - begin.clock > WAITING * bound.toNanos();
    }

    /// The same if it may wait for as long as it wants.
    static boolean isComputing(Duration bound, Moment begin, Thread thread) {
        Moment now = Moment.of(thread);
        long taken =
                now.computing < 0 || begin.computing < 0
                        ? now.clock - begin.clock
                        : now.computing - begin.computing;
        return taken > bound.toNanos();
    }
}
