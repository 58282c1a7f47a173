package org.demarche.web.execution;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.tdb2.TDB2;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.Refusal;
import org.demarche.web.guard.SafeExecution;
import org.demarche.web.guard.Sentences;
import org.jspecify.annotations.Nullable;

/// Work on a thread of its own, which others wait for or cut off. Safe for many threads.
///
/// @param <T> what is found
public final class Running<T> {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final DatasetGraph store;
    private final Limits limits;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private @Nullable Thread thread;
    private long began;
    private long allocatedBefore;
    private @Nullable QueryExec execution;
    private @Nullable Refusal cut;
    private long cutAt;
    private boolean givenUp;
    private @Nullable T soFar;

    Running(DatasetGraph store, Limits limits) {
        this.store = store;
        this.limits = limits;
    }

    /// The limits that hold for it.
    public Limits limits() {
        return limits;
    }

    synchronized void begin() {
        thread = Thread.currentThread();
        allocatedBefore = THREADS.getThreadAllocatedBytes(thread.threadId());
        began = System.nanoTime();
    }

    /// Notes what is about to run, so that it can be stopped.
    public synchronized QueryExec watched(QueryExec query) {
        execution = query;
        if (cut != null) {
            abort();
        }
        return query;
    }

    /// By another thread, as the engine lets nobody abort while it compiles a query. No interrupt:
    /// that would close files of the store under all readers.
    private void abort() {
        QueryExec query = execution;
        if (query != null) {
            Thread.startVirtualThread(query::abort);
        }
    }

    /// The execution of a query over the store, which the caller closes; it can be stopped. The
    /// default graph is all graphs as one, unless the query names its own.
    public QueryExec query(Query query) {
        boolean isUnion = !query.hasDatasetDescription();
        return query(QueryExec.dataset(store).set(TDB2.symUnionDefaultGraph, isUnion), query);
    }

    /// The execution of a query over another dataset, which the caller closes; it can be stopped.
    public QueryExec query(DatasetGraph dataset, Query query) {
        return query(QueryExec.dataset(dataset), query);
    }

    private QueryExec query(QueryExecBuilder builder, Query query) {
        QueryExec run = builder.query(query).set(ARQ.httpServiceAllowed, false).build();
        SafeExecution.prepare(run.getContext(), limits);
        return watched(run);
    }

    /// Looks whether the work shall go on.
    ///
    /// @throws Refusal why it was cut off
    public synchronized void look() {
        if (cut != null) {
            throw cut;
        }
    }

    /// Stops the work; whoever waits for it is told `why`. The first reason counts.
    public synchronized void cut(Refusal why) {
        if (cut == null && !answer.isDone()) {
            cut = why;
            cutAt = System.nanoTime();
            abort();
        }
    }

    /// Notes what is to be told if the work is cut off from here on.
    public synchronized void soFar(T found) {
        soFar = found;
    }

    private void completeCut(Refusal why) {
        T found = soFar;
        if (found == null) {
            answer.completeExceptionally(why);
        } else {
            answer.complete(found);
        }
    }

    /// Cuts it off when its time is over.
    ///
    /// @return whether it was cut off longer than `grace` nanoseconds ago and has not stopped
    synchronized boolean isOverdue(long now, long grace) {
        if (thread == null) {
            return false;
        }
        if (cut == null && now - began > limits.time().toNanos()) {
            cut(Sentences.tooSlow(limits));
        }
        return cut != null && now - cutAt > grace;
    }

    /// The bytes that its thread has allocated for it so far.
    synchronized long allocated() {
        return thread == null || answer.isDone()
                ? 0
                : THREADS.getThreadAllocatedBytes(thread.threadId()) - allocatedBefore;
    }

    synchronized boolean isCut() {
        return cut != null;
    }

    synchronized boolean isGivenUp() {
        return givenUp;
    }

    /// Tells those who wait although the thread is still at work.
    ///
    /// @return whether it was so now
    synchronized boolean giveUp() {
        if (answer.isDone()) {
            return false;
        }
        givenUp = true;
        completeCut(cut == null ? Sentences.tooSlow(limits) : cut);
        return true;
    }

    /// What was cut off counts as not found but for what was noted, even if the work came to an
    /// end.
    synchronized void finish(T found) {
        execution = null;
        if (cut == null) {
            answer.complete(found);
        } else {
            completeCut(cut);
        }
    }

    synchronized void fail(Throwable fault) {
        execution = null;
        if (cut == null) {
            answer.completeExceptionally(EngineFaults.refusal(fault, limits));
        } else {
            completeCut(cut);
        }
    }

    /// Tells when it has ended: null when it was found, else why not. Whoever tells waits
    /// meanwhile.
    public void whenEnded(Consumer<@Nullable Refusal> told) {
        answer.whenComplete((_, fault) ->
                told.accept(
                        fault == null || fault instanceof Refusal
                                ? (Refusal) fault
                                : EngineFaults.refusal(fault, limits)));
    }

    /// Waits for what is found.
    ///
    /// @throws Refusal when it was cut off or failed
    public T await() {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refusal refusal
                    ? refusal
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Refusal left = Sentences.stopping();
            cut(left);
            throw left;
        }
    }
}
