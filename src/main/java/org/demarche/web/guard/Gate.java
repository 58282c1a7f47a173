package org.demarche.web.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets a fixed number of short readings of the store, for pages, run at once. Safe for many
/// threads.
public final class Gate implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 1;

    private final int size;
    private final Semaphore places;
    private volatile boolean closed;

    public Gate(int size) {
        this.size = size;
        places = new Semaphore(size);
    }

    /// A place, given back when closed.
    ///
    /// @throws Refusal with status 503 when no place is free
    public Permit enter() {
        if (closed) {
            throw Sentences.stopping();
        }
        if (!places.tryAcquire()) {
            throw Sentences.full();
        }
        return places::release;
    }

    /// Lets nobody in any more, and waits a moment for those inside to leave.
    @Override
    public void close() {
        closed = true;
        try {
            if (places.tryAcquire(size, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                places.release(size);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Permission to read.
    public interface Permit extends AutoCloseable {
        @Override
        void close();
    }
}
