package org.demarche.web.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/// Whether the query must stop: its time is over, or somebody ended it. For the query's thread.
final class Signal {
    private final @Nullable AtomicBoolean cancelled;

    private Signal(@Nullable AtomicBoolean cancelled) {
        this.cancelled = cancelled;
    }

    static Signal of(Context context) {
        return new Signal(Context.getCancelSignal(context));
    }

    static Signal of(FunctionEnv environment) {
        return of(environment.getContext());
    }

    /// @throws QueryCancelledException when the query must stop
    void check() {
        if (cancelled != null && cancelled.get() || Thread.currentThread().isInterrupted()) {
            throw new QueryCancelledException();
        }
    }
}
