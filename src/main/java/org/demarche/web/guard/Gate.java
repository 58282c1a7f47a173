package org.demarche.web.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.exec.QueryExec;

/// Lets a fixed number of queries run at once, and ends them all when it closes. Safe for many
/// threads.
public final class Gate implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 1;

    private final int size;
    private final Semaphore places;
    private final Map<Thread, QueryExec> running = new ConcurrentHashMap<>();
    private volatile boolean closed;

    public Gate(int queries) {
        size = queries;
        places = new Semaphore(queries);
    }

    /// A place, given back when closed.
    ///
    /// @throws Refusal with status 503 when no place is free
    public Permit enter() {
        if (closed) {
            throw stopping();
        }
        if (!places.tryAcquire()) {
            throw new Refusal(503, "All places for queries are taken; ask again in a few seconds.");
        }
        return () -> {
            running.remove(Thread.currentThread());
            places.release();
        };
    }

    /// Notes what the caller, who has a place, is about to run.
    public QueryExec watched(QueryExec execution) {
        running.put(Thread.currentThread(), execution);
        if (closed) {
            execution.abort();
        }
        return execution;
    }

    /// Why a query was cancelled: it took longer than `limits`, or the gate closes.
    public Refusal cancelled(Limits limits) {
        return closed ? stopping() : Sentences.tooSlow(limits);
    }

    /// Lets nobody in any more, cancels what runs, and waits some seconds for it to end.
    @Override
    public void close() {
        closed = true;
        running.values().forEach(QueryExec::abort);
        try {
            if (places.tryAcquire(size, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                places.release(size);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Refusal stopping() {
        return new Refusal(503, "The server is stopping; ask again when it is back.");
    }

    /// A query's permission to run.
    public interface Permit extends AutoCloseable {
        @Override
        void close();
    }
}
