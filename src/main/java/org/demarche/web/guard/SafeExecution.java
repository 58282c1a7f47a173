package org.demarche.web.guard;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.util.Context;

/// Makes the context of a query such that whatever runs in it ends in time. Safe for many threads.
public final class SafeExecution {
    private static final ScheduledThreadPoolExecutor CLOCK =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().name("query-clock").daemon().factory());

    private SafeExecution() {}

    /// Prepares the context of one execution, before its query begins; the clock starts now.
    /// Afterwards the signal to cancel reaches where an iterator of Jena does not look.
    public static void prepare(Context context, Limits limits) {
        AtomicBoolean cancelled = Context.getOrSetCancelSignal(context);
        CLOCK.schedule(() -> cancelled.set(true), limits.time().toMillis(), TimeUnit.MILLISECONDS);
    }
}
