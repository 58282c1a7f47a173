package org.demarche.web.execution;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.Refusal;
import org.demarche.web.guard.Sentences;

/// Runs queries on platform threads, which the operating system shares out: however long one
/// computes, pages get their turn. Each has a thread that nobody used before: where one ran out of
/// its stack, what the store keeps by thread may be damaged. Each runs in a read transaction that
/// begins and ends on its thread, for a limited time; one that does not stop then is left alone and
/// its place filled anew. Safe for many threads.
public final class Executions implements AutoCloseable {
    private static final Duration STOPPING = Duration.ofSeconds(2);

    private final DatasetGraph store;
    private final Limits limits;
    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Set<Running<?>> running = ConcurrentHashMap.newKeySet();
    private final Map<RefusedFor, LongAdder> refused = new EnumMap<>(RefusedFor.class);
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform().daemon().name("query-", 0).factory());
    private final LostThreads lost;
    private final Watchdog watchdog;
    private volatile boolean closed;

    public Executions(DatasetGraph store, Limits limits) {
        this.store = store;
        this.limits = limits;
        for (RefusedFor reason : RefusedFor.values()) {
            refused.put(reason, new LongAdder());
        }
        places = new Semaphore(limits.queries(), true);
        lost = new LostThreads(limits.places().lost(), places);
        watchdog = new Watchdog(running, limits.places(), lost);
    }

    /// What `work` finds in the store; the caller waits.
    ///
    /// @throws Refusal when there is no place, the work is cut off, or it fails by what was asked
    public <T> T ask(Duration time, Function<Running<T>, T> work) {
        return start(time, work).await();
    }

    /// Begins `work`, in which the store can be read, as soon as there is a place.
    ///
    /// @param time the longest it runs, at most that of the limits
    /// @throws Refusal with status 503 when there is no place for too long
    public <T> Running<T> start(Duration time, Function<Running<T>, T> work) {
        enter();
        Duration shorter = time.compareTo(limits.time()) < 0 ? time : limits.time();
        var one = new Running<T>(store, limits.withTime(shorter));
        running.add(one);
        one.whenEnded(refusal -> {
            if (refusal != null) {
                count(reason(refusal, one.limits()));
            }
        });
        try {
            threads.execute(() -> run(one, work));
        } catch (RuntimeException | Error e) {
            running.remove(one);
            places.release();
            throw e;
        }
        return one;
    }

    private <T> void run(Running<T> one, Function<Running<T>, T> work) {
        one.begin();
        if (closed) {
            one.cut(Sentences.stopping());
        }
        try {
            one.finish(Txn.calculateRead(store, () -> work.apply(one)));
        } catch (RuntimeException | Error e) {
            one.fail(e);
        } finally {
            running.remove(one);
            lost.leave(one);
        }
    }

    private void enter() {
        if (closed) {
            throw Sentences.stopping();
        }
        if (places.tryAcquire()) {
            return;
        }
        try {
            if (waiting.incrementAndGet() > limits.places().waiting()
                    || !places.tryAcquire(
                            limits.places().patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw closed ? Sentences.stopping() : full();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Sentences.stopping();
        } finally {
            waiting.decrementAndGet();
        }
    }

    /// How many queries run or have a place and are about to.
    public int running() {
        return running.size();
    }

    /// How many askers wait for a place.
    public int waiting() {
        return waiting.get();
    }

    /// How many queries were cut off or not begun so far, for this reason.
    public long refused(RefusedFor reason) {
        return counter(reason).sum();
    }

    /// How many threads run work that could not be stopped.
    public int lost() {
        return lost.number();
    }

    /// Lets nobody in any more, cuts off what runs, and waits some seconds for it to end.
    @Override
    public void close() {
        closed = true;
        running.forEach(one -> one.cut(Sentences.stopping()));
        threads.shutdown();
        try {
            if (!threads.awaitTermination(STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
                running.forEach(lost::add);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            watchdog.close();
        }
    }

    private static RefusedFor reason(Refusal refusal, Limits limits) {
        if (refusal.sentence().equals(Watchdog.GREEDY)) {
            return RefusedFor.MEMORY;
        }
        return refusal.sentence().equals(Sentences.tooSlow(limits).sentence())
                ? RefusedFor.TIME
                : RefusedFor.OTHER;
    }

    private void count(RefusedFor reason) {
        counter(reason).increment();
    }

    private LongAdder counter(RefusedFor reason) {
        return Objects.requireNonNull(refused.get(reason));
    }

    private Refusal full() {
        count(RefusedFor.PLACES);
        return Sentences.full();
    }
}
