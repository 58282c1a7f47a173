package org.demarche.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Where everybody is who reads or writes, so that who must be alone can wait for the others. Safe
/// for many threads.
final class ReadersPlace {
    /// How often somebody looks for a moment without others while new ones come in, and how long
    /// new ones are then kept waiting.
    private static final int LOOKS = 600;

    private static final Duration HOLDING_UP = Duration.ofSeconds(2);

    private final ReentrantReadWriteLock place = new ReentrantReadWriteLock();

    void enter() {
        place.readLock().lock();
    }

    void leave() {
        place.readLock().unlock();
    }

    /// Does something alone, as soon as there is a moment without others.
    ///
    /// @return whether it was done; not when others stay too long
    boolean inAQuietMoment(Runnable work) {
        boolean isAlone = place.writeLock().tryLock();
        for (int look = 0; !isAlone && look < LOOKS; look++) {
            LockSupport.parkNanos(5_000_000);
            isAlone = place.writeLock().tryLock();
        }
        return isAlone ? done(work) : alone(HOLDING_UP, work);
    }

    /// Does something alone; new ones wait until it is done.
    ///
    /// @return whether it was done; not when others stay longer than `patience`
    boolean alone(Duration patience, Runnable work) {
        try {
            return place.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)
                    && done(work);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean done(Runnable work) {
        try {
            work.run();
            return true;
        } finally {
            place.writeLock().unlock();
        }
    }
}
