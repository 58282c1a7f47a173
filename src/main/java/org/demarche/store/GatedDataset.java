package org.demarche.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.util.Context;

/// The dataset that everybody outside holds, while the one inside may be connected anew: before the
/// first write after an aborted one (TDB2 would go on with damaged pages; readers see none of them)
/// and after compaction (the word index would hang on the old files). One writer at a time, and
/// none while the gate is closed. A transaction begins and ends on one thread.
final class GatedDataset extends DatasetGraphWrapper {
    /// How long compaction waits for readers, while new ones wait.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// How often a writer that has to connect anew looks for a moment without readers, while new
    /// ones come in, and how long it then keeps them waiting.
    private static final int LOOKS = 600;

    private static final Duration HOLDING_UP = Duration.ofSeconds(2);

    /// How long the end waits for a writer; the database stands it that one is broken off.
    private static final Duration ENDING = Duration.ofSeconds(5);

    private final Database database;
    private final Freshness freshness;
    private final Context context;
    private final WriterPlace gate = new WriterPlace();
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private final ThreadLocal<Stage> stage = ThreadLocal.withInitial(() -> Stage.NONE);
    private final AtomicLong commits = new AtomicLong();
    private boolean aborted; // seen by who has the gate
    private volatile DatasetGraphText current;

    private enum Stage {
        NONE,
        READING,
        WRITING
    }

    GatedDataset(Database database, Freshness freshness) {
        super(null, null);
        this.database = database;
        this.freshness = freshness;
        this.current = database.connect();
        this.context = current.getContext().copy();
    }

    @Override
    protected DatasetGraph get() {
        return current;
    }

    @Override
    public Context getContext() {
        return context;
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getUnionGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override // triple by triple, as the word index hears of no other way
    public void clear() {
        deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public void begin() {
        begin(TxnType.WRITE);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    /// A reader that might turn writer counts as a writer from the start.
    @Override
    public void begin(TxnType type) {
        boolean writes = type != TxnType.READ;
        if (writes) {
            enter();
        }
        use.readLock().lock();
        try {
            if (writes) {
                database.writing();
                freshness.lose();
            }
            current.begin(writes ? TxnType.WRITE : TxnType.READ);
            stage.set(writes ? Stage.WRITING : Stage.READING);
        } catch (RuntimeException e) {
            use.readLock().unlock();
            if (writes) {
                gate.leave();
            }
            throw e;
        }
    }

    /// What `work` does while nobody else writes.
    ///
    /// @throws StoreBusyException when somebody else writes for longer than `patience`
    <T> T alone(Duration patience, Supplier<T> work) {
        return gate.keep(patience, work);
    }

    /// Takes the writer's place, and sees to it that what is written next lasts.
    private void enter() {
        gate.take();
        try {
            if (aborted) {
                renew();
            }
        } catch (RuntimeException e) {
            gate.leave();
            throw e;
        }
    }

    /// @throws StoreBusyException when readers stay too long; none of them loses its answer
    private void renew() {
        boolean isAlone = use.writeLock().tryLock();
        for (int look = 0; !isAlone && look < LOOKS; look++) {
            LockSupport.parkNanos(5_000_000);
            isAlone = use.writeLock().tryLock();
        }
        if (!isAlone && !locked(HOLDING_UP)) {
            throw new StoreBusyException();
        }
        try {
            connectAnew();
        } finally {
            use.writeLock().unlock();
        }
    }

    @Override
    public boolean promote() {
        return stage.get() == Stage.WRITING;
    }

    @Override
    public boolean promote(Promote mode) {
        return promote();
    }

    @Override
    public void commit() {
        boolean kept = false;
        try {
            current.commit();
            current.end();
            kept = true;
        } finally {
            leave(kept);
        }
    }

    @Override
    public void abort() {
        try {
            current.abort();
            current.end();
            database.written();
        } finally {
            leave(false);
        }
    }

    @Override
    public void end() {
        switch (stage.get()) {
            case NONE -> {}
            case WRITING -> abort();
            case READING -> {
                try {
                    current.end();
                } finally {
                    leave(true);
                }
            }
        }
    }

    private void leave(boolean kept) {
        Stage left = stage.get();
        stage.remove();
        if (left != Stage.NONE) {
            use.readLock().unlock();
        }
        if (left == Stage.WRITING) {
            try {
                if (kept) {
                    commits.incrementAndGet();
                    database.written();
                } else {
                    aborted = true;
                }
            } finally {
                gate.leave();
            }
        }
    }

    /// How many writes there were since it was opened.
    long commits() {
        return commits.get();
    }

    /// Whether the graphs that are made out of all others are in step with them.
    boolean isFresh(String version) {
        return freshness.isOf(version);
    }

    /// Notes that they are, unless there were other writes than so many.
    void settle(String version, long expected) {
        gate.take();
        try {
            if (commits.get() == expected) {
                freshness.regain(version);
            }
        } finally {
            gate.leave();
        }
    }

    /// Keeps writers out, waits for readers, and compacts. Readers wait meanwhile, too: one that
    /// began on the old files would end on the new ones, and TDB2 would wait for it for ever.
    ///
    /// @throws StoreException when readers take too long
    void compact() {
        gate.take();
        try {
            if (!locked(PATIENCE)) {
                throw new StoreException(
                        "The store is too busy to be compacted: try again when fewer read it.");
            }
            try {
                if (aborted) {
                    connectAnew();
                }
                Database.compact(current);
                connectAnew();
            } finally {
                use.writeLock().unlock();
            }
        } finally {
            gate.leave();
        }
    }

    /// Waits for the writer some seconds, and lets go of the files.
    @Override
    public void close() {
        if (gate.take(ENDING)) {
            Database.release(current);
        }
    }

    private void connectAnew() {
        Database.release(current);
        current = database.connect();
        context.set(TextQuery.textIndex, current.getTextIndex());
        aborted = false;
    }

    private boolean locked(Duration patience) {
        try {
            return use.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
