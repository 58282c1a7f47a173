package org.demarche.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.demarche.graph.ArticleGraph;
import org.jspecify.annotations.Nullable;

/// Takes many articles into a store, on a thread of its own, so that reading goes on meanwhile.
/// Whoever adds waits when writing is behind, so that the memory it takes stays the same however
/// many they are. Others see the articles when it is closed. Thread-safe.
public final class Intake implements AutoCloseable {
    /// As many quads are written at once.
    static final int QUADS = 250_000;

    /// The first article of a batch waits no longer for others.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Store store;
    private final Thread writer = Thread.ofPlatform().name("intake").unstarted(this::write);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private List<ArticleGraph> waiting = new ArrayList<>();
    private int waitingQuads;
    private boolean isUrgent;
    private boolean isEnding;
    private long added;
    private long kept;
    private int changed;
    private @Nullable RuntimeException failure;

    private Intake(Store store) {
        this.store = store;
    }

    /// Begins.
    public static Intake of(Store store) {
        Intake intake = new Intake(store);
        intake.writer.start();
        return intake;
    }

    /// Takes an article; waits while enough others are waiting.
    ///
    /// @throws StoreException when what was added before could not be written
    public void add(ArticleGraph article) {
        lock.lock();
        try {
            while (waitingQuads >= QUADS && failure == null) {
                moved.awaitUninterruptibly();
            }
            rethrow();
            waiting.add(article);
            waitingQuads += article.triples().size();
            added++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until all that were added survive a kill.
    ///
    /// @throws StoreException when they could not be written
    public void flush() {
        lock.lock();
        try {
            long wanted = added;
            isUrgent = true;
            moved.signalAll();
            while (kept < wanted && failure == null) {
                moved.awaitUninterruptibly();
            }
            rethrow();
        } finally {
            lock.unlock();
        }
    }

    /// How many of the articles added so far survive a kill, those that were there already, too.
    public long kept() {
        lock.lock();
        try {
            return kept;
        } finally {
            lock.unlock();
        }
    }

    /// How many of the articles written so far were new or different.
    public int changed() {
        lock.lock();
        try {
            return changed;
        } finally {
            lock.unlock();
        }
    }

    /// Writes what still waits, and shows all to readers.
    ///
    /// @throws StoreException when it could not be written; [#kept] then tells how many survive
    @Override
    public void close() {
        lock.lock();
        try {
            isEnding = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        rethrow();
    }

    private void rethrow() {
        if (failure != null) {
            throw failure;
        }
    }

    private void write() {
        try {
            for (List<ArticleGraph> batch = next(); !batch.isEmpty(); batch = next()) {
                int different = store.replace(batch);
                tell(batch.size(), different);
            }
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    /// The next batch; none at the end.
    private List<ArticleGraph> next() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !isEnding) {
                moved.awaitUninterruptibly();
            }
            long patience = PATIENCE.toNanos();
            while (waitingQuads < QUADS && !isUrgent && !isEnding && patience > 0) {
                patience = awaited(patience);
            }
            List<ArticleGraph> batch = waiting;
            waiting = new ArrayList<>();
            waitingQuads = 0;
            isUrgent = false;
            moved.signalAll();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private long awaited(long nanoseconds) {
        try {
            return moved.awaitNanos(nanoseconds);
        } catch (InterruptedException _) {
            return 0;
        }
    }

    private void tell(int articles, int different) {
        lock.lock();
        try {
            kept += articles;
            changed += different;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void fail(RuntimeException why) {
        lock.lock();
        try {
            failure = why;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
