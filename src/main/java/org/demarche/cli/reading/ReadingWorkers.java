package org.demarche.cli.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.demarche.read.content.Complaint;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// Reads contents on threads of its own, each within its time: one that takes longer is told to
/// stop, and left to itself if it does not, as a thread cannot be killed; another takes its place.
/// None of them keeps the program from ending.
///
/// @param <T> what comes of a content
public final class ReadingWorkers<T> implements AutoCloseable {
    /// Between two looks at the clock, in milliseconds.
    private static final int LOOK = 100;

    /// Who was told to stop has so many milliseconds.
    private static final int GRACE = 2_000;

    /// A content that needed more memory than there was waits so many seconds for being alone.
    private static final int ALONE = 30;

    /// How deep contents may be nested; only what is used of it takes memory.
    static final long STACK = 16L << 20;

    private final Function<Raw, T> reading;
    private final BiFunction<Raw, String, T> leavingOut;
    private final TimeBound bound;
    private final BlockingQueue<Task<T>> waiting = new LinkedBlockingQueue<>();
    private final ReadWriteLock company = new ReentrantReadWriteLock();
    private final List<Worker> workers = new ArrayList<>();
    private final Thread watch;
    private int started;

    /// @param reading what comes of a content
    /// @param leavingOut what comes of one that is left out, and the sentence that says why
    public ReadingWorkers(
            int threads, Function<Raw, T> reading, BiFunction<Raw, String, T> leavingOut) {
        this(threads, reading, leavingOut, TimeBound.STANDARD);
    }

    ReadingWorkers(
            int threads,
            Function<Raw, T> reading,
            BiFunction<Raw, String, T> leavingOut,
            TimeBound bound) {
        this.reading = reading;
        this.leavingOut = leavingOut;
        this.bound = bound;
        for (int i = 0; i < threads; i++) {
            workers.add(new Worker());
        }
        watch = Thread.ofPlatform().name("watch").daemon().unstarted(this::watch);
        watch.start();
    }

    private record Task<T>(Raw raw, CompletableFuture<T> outcome) {}

    /// Has a content read.
    public CompletableFuture<T> submit(Raw raw) {
        var outcome = new CompletableFuture<T>();
        waiting.add(new Task<>(raw, outcome));
        return outcome;
    }

    /// Lets go of what is being read.
    @Override
    public void close() {
        watch.interrupt();
        waiting.clear();
        synchronized (workers) {
            workers.forEach(Worker::retire);
        }
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(LOOK);
                synchronized (workers) {
                    workers.replaceAll(worker -> worker.isLost() ? new Worker() : worker);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (OutOfMemoryError e) {
                // A content takes it all, and will be told of; the watch goes on.
                continue;
            }
        }
    }

    private T outcome(Raw raw) throws InterruptedException {
        company.readLock().lock();
        try {
            return reading.apply(raw);
        } catch (OutOfMemoryError e) {
            // What it took is free now; others may have taken the most.
        } finally {
            company.readLock().unlock();
        }
        boolean isAlone = company.writeLock().tryLock(ALONE, TimeUnit.SECONDS);
        try {
            return reading.apply(raw);
        } catch (OutOfMemoryError e) {
            return leavingOut.apply(raw, Complaint.ofProgram(e));
        } finally {
            if (isAlone) {
                company.writeLock().unlock();
            }
        }
    }

    private final class Worker {
        private final Thread thread =
                Thread.ofPlatform()
                        .name("reading-" + ++started)
                        .daemon()
                        .stackSize(STACK)
                        .unstarted(this::work);
        private @Nullable Task<T> task;
        private TimeBound.Moment begin = TimeBound.Moment.of(thread);
        private boolean isRetired;

        /// When it was told to stop, by the clock; 0 if it was not.
        private long told;

        Worker() {
            thread.start();
        }

        private void work() {
            try {
                while (true) {
                    Task<T> next = waiting.take();
                    if (!begin(next)) {
                        waiting.add(next);
                        return;
                    }
                    read(next);
                    if (!end()) {
                        return;
                    }
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        private void read(Task<T> next) throws InterruptedException {
            try {
                next.outcome.complete(outcome(next.raw));
            } catch (CancellationException _) {
                next.outcome.complete(leavingOut.apply(next.raw, tooLong(next.raw)));
            } catch (RuntimeException | Error e) {
                next.outcome.complete(leavingOut.apply(next.raw, Complaint.ofProgram(e)));
            }
        }

        private synchronized boolean begin(Task<T> next) {
            task = next;
            begin = TimeBound.Moment.of(thread);
            return !isRetired;
        }

        /// @return whether it goes on
        private synchronized boolean end() {
            task = null;
            if (told != 0 && !isRetired) {
                told = 0;
                Thread.interrupted();
            }
            return !isRetired;
        }

        /// Looks at the clock; whether another is needed in its place.
        synchronized boolean isLost() {
            Task<T> late = task;
            if (late == null) {
                return false;
            }
            if (told != 0) {
                isRetired = System.nanoTime() - told > GRACE * 1_000_000L;
                return isRetired;
            }
            if (TimeBound.isOver(bound.of(late.raw.size()), begin, thread)) {
                told = System.nanoTime();
                late.outcome.complete(leavingOut.apply(late.raw, tooLong(late.raw)));
                thread.interrupt();
            }
            return false;
        }

        synchronized void retire() {
            isRetired = true;
            thread.interrupt();
        }
    }

    private String tooLong(Raw raw) {
        return "took longer than the %,d seconds that it may take and was left out; split it or shorten it"
                .formatted(bound.of(raw.size()).toSeconds());
    }
}
