package org.demarche.store;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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

/// The dataset that everybody outside holds, while the one inside may be connected anew: after an
/// aborted write (TDB2 would go on with damaged pages) and after compaction (the word index would
/// hang on the old files). One writer at a time, and none while the gate is closed. A transaction
/// begins and ends on one thread.
final class GatedDataset extends DatasetGraphWrapper {
    /// Readers that take longer lose their answer when the database is connected anew.
    private static final long PATIENCE_SECONDS = 60;

    private final Database database;
    private final Freshness freshness;
    private final Context context;
    private final Semaphore gate = new Semaphore(1);
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private final ThreadLocal<Stage> stage = ThreadLocal.withInitial(() -> Stage.NONE);
    private final AtomicLong commits = new AtomicLong();
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

    /// Triple by triple, as the word index hears of no other way.
    @Override
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
            gate.acquireUninterruptibly();
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
                gate.release();
            }
            throw e;
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
                    reconnect();
                }
            } finally {
                gate.release();
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
        gate.acquireUninterruptibly();
        try {
            if (commits.get() == expected) {
                freshness.regain(version);
            }
        } finally {
            gate.release();
        }
    }

    /// Keeps writers out, waits for readers, and compacts. Readers wait meanwhile, too: one that
    /// began on the old files would end on the new ones, and TDB2 would wait for it for ever.
    ///
    /// @throws StoreException when readers take too long
    void compact() {
        gate.acquireUninterruptibly();
        try {
            if (!alone()) {
                throw new StoreException(
                        "The store is too busy to be compacted: try again when fewer read it.");
            }
            try {
                Database.compact(current);
                connectAnew();
            } finally {
                use.writeLock().unlock();
            }
        } finally {
            gate.release();
        }
    }

    /// Waits for the writer and lets go of the files.
    @Override
    public void close() {
        gate.acquireUninterruptibly();
        Database.release(current);
    }

    private void reconnect() {
        boolean alone = alone();
        try {
            connectAnew();
        } finally {
            if (alone) {
                use.writeLock().unlock();
            }
        }
    }

    private void connectAnew() {
        Database.release(current);
        current = database.connect();
        context.set(TextQuery.textIndex, current.getTextIndex());
    }

    private boolean alone() {
        try {
            return use.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
