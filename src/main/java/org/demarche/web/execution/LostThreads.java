package org.demarche.web.execution;

import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts threads whose work could not be stopped, and fills their places anew up to a bound. Safe
/// for many threads.
final class LostThreads {
    private static final Logger LOG = LoggerFactory.getLogger(LostThreads.class);

    private final int most;
    private final Semaphore places;
    private int number;
    private int replaced;

    LostThreads(int most, Semaphore places) {
        this.most = most;
        this.places = places;
    }

    synchronized int number() {
        return number;
    }

    /// Leaves a thread alone that does not stop.
    synchronized void add(Running<?> one) {
        if (!one.giveUp()) {
            return;
        }
        number++;
        if (replaced < most) {
            replaced++;
            places.release();
        }
        LOG.warn("a query could not be stopped; its thread is left alone, {} in all", number);
    }

    /// Takes note that the work of `one` has ended after all, or as it should.
    synchronized void leave(Running<?> one) {
        if (!one.isGivenUp()) {
            places.release();
            return;
        }
        number--;
        if (replaced > number) {
            replaced--;
        } else {
            places.release();
        }
    }
}
