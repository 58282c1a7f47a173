package org.demarche.store;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The place of the one who writes. A thread may keep it over several transactions. Safe for many
/// threads.
final class WriterPlace {
    private final Semaphore place = new Semaphore(1);
    private final ThreadLocal<Boolean> kept = ThreadLocal.withInitial(() -> false);

    /// Waits until it is free, and takes it; who keeps it has it already.
    void take() {
        if (!kept.get()) {
            place.acquireUninterruptibly();
        }
    }

    /// Gives it back, unless it is kept.
    void leave() {
        if (!kept.get()) {
            place.release();
        }
    }

    /// What `work` does while this thread keeps the place.
    ///
    /// @throws StoreBusyException when somebody else has it for longer than `patience`
    <T> T keep(Duration patience, Supplier<T> work) {
        if (kept.get()) {
            return work.get();
        }
        if (!take(patience)) {
            throw new StoreBusyException();
        }
        kept.set(true);
        try {
            return work.get();
        } finally {
            kept.remove();
            place.release();
        }
    }

    /// Whether it could be taken within so long.
    boolean take(Duration patience) {
        try {
            return place.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
