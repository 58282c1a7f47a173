package org.demarche.store;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/// The dataset that everybody outside holds, while the one inside may be connected anew: before the
/// first write after an aborted one (TDB2 would go on with damaged pages; readers see none of them)
/// and after compaction (the word index would hang on the old files). One writer at a time, and
/// none while the gate is closed. A transaction begins and ends on one thread.
final class GatedDataset extends DatasetGraphWrapper {
    /// How long the end waits for a writer; the database stands it that one is broken off.
    private static final Duration ENDING = Duration.ofSeconds(5);

    private final Database database;
    private final Freshness freshness;
    private final Context context;
    private final WriterPlace gate = new WriterPlace();
    private final ReadersPlace use = new ReadersPlace();
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

    /// What is connected now; within a transaction it stays so.
    @Override
    protected DatasetGraphText get() {
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
        use.enter();
        try {
            if (writes) {
                database.writing();
                freshness.lose();
            }
            current.begin(writes ? TxnType.WRITE : TxnType.READ);
            stage.set(writes ? Stage.WRITING : Stage.READING);
        } catch (RuntimeException e) {
            use.leave();
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
        if (!use.inAQuietMoment(this::connectAnew)) {
            throw new StoreBusyException();
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
            use.leave();
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

    /// Exchanges the files of the triples for others. Others read meanwhile, and wait only for the
    /// change itself: who began on the old files would end on the new ones.
    ///
    /// @param making makes the others out of the triples, within a read transaction
    /// @param change puts them into their place
    /// @throws StoreBusyException when readers take too long
    <T> T exchange(Function<DatasetGraphTDB, T> making, Runnable change) {
        gate.take();
        try {
            if (aborted) {
                renew();
            }
            T made = Txn.calculateRead(this, () -> making.apply(triples()));
            if (!use.inAQuietMoment(() -> change(change))) {
                throw new StoreBusyException();
            }
            return made;
        } finally {
            gate.leave();
        }
    }

    private void change(Runnable change) {
        Database.release(current);
        try {
            change.run();
        } finally {
            connect();
        }
    }

    /// TDB2 itself, within a transaction.
    DatasetGraphTDB triples() {
        return TDBInternal.getDatasetGraphTDB(current.getWrapped());
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
        connect();
    }

    private void connect() {
        current = database.connect();
        context.set(TextQuery.textIndex, current.getTextIndex());
        aborted = false;
    }
}
