package org.demarche.web;

import java.util.concurrent.Semaphore;

/// Lets a fixed number of queries run at once. Safe for many threads.
final class Gate {
    private final Semaphore places;

    Gate(int queries) {
        places = new Semaphore(queries);
    }

    /// A place, given back when closed.
    ///
    /// @throws Refusal with status 503 when no place is free
    Place enter() {
        if (!places.tryAcquire()) {
            throw new Refusal(503, "All places for queries are taken; ask again in a few seconds.");
        }
        return places::release;
    }

    /// A query's permission to run.
    interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
