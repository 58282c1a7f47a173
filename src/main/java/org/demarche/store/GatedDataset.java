package org.demarche.store;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.store.integrity.CommitMark;

/// The dataset that everybody outside holds, while the one inside may be connected anew: before the
/// first write after an aborted one (TDB2 would go on with damaged pages; readers see none of them)
/// and after compaction (the word index would hang on the old files). One writer at a time, and
/// none while the gate is closed. A transaction begins and ends on one thread. Words that do not
/// fit the triples are indexed anew, with the gate closed, while others read.
final class GatedDataset extends DatasetView {
    /// How long the end waits for a writer; the database stands it that one is broken off.
    private static final Duration ENDING = Duration.ofSeconds(5);

    private final Database database;
    private final Context context;
    private final WriterPlace gate = new WriterPlace();
    private final ReadersPlace use = new ReadersPlace();
    private final ThreadLocal<Stage> stage = ThreadLocal.withInitial(() -> Stage.NONE);
    private final WordUpkeep words;
    private final AtomicLong commits = new AtomicLong();
    private boolean aborted; // seen by who has the gate
    private volatile Database.Connection current;

    private enum Stage {
        NONE,
        READING,
        WRITING
    }

    GatedDataset(Database database) {
        this.database = database;
        this.current = database.connect();
        this.context = current.both().getContext().copy();
        this.words = new WordUpkeep(context);
        gate.take();
        words.takeQuickly(current, gate::leave);
    }

    /// Waits until words can be searched.
    void awaitWords() {
        words.await();
    }

    /// What is connected now; within a transaction it stays so.
    @Override
    protected DatasetGraphText get() {
        return current.both();
    }

    @Override
    public Context getContext() {
        return context;
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
            current.both().begin(writes ? TxnType.WRITE : TxnType.READ);
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
            commit(stage.get() == Stage.WRITING);
            kept = true;
        } finally {
            leave(kept);
        }
    }

    private void commit(boolean isWritten) {
        if (isWritten) {
            database.commit(current, words.areCurrent());
        } else {
            current.both().commit();
            current.both().end();
        }
    }

    @Override
    public void abort() {
        try {
            current.both().abort();
            current.both().end();
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
                    current.both().end();
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

    /// Which commit is the last.
    CommitMark mark() {
        return current.mark();
    }

    /// Notes in the store that they are, unless there were other writes than so many. That counts
    /// as no write: it changes nothing that anybody asks for.
    void settle(String version, long expected) {
        enter();
        use.enter();
        boolean isSound = false;
        try {
            if (commits.get() == expected) {
                current.mark().derive(version);
                current.both().begin(TxnType.WRITE);
                commit(true);
            }
            isSound = true;
        } finally {
            aborted |= !isSound;
            use.leave();
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
        enter();
        try {
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
        Database.release(current.both());
        try {
            change.run();
        } finally {
            connect();
        }
    }

    /// TDB2 itself, within a transaction.
    DatasetGraphTDB triples() {
        return TDBInternal.getDatasetGraphTDB(current.both().getWrapped());
    }

    /// Waits for the writer some seconds, and lets go of the files.
    @Override
    public void close() {
        words.end();
        if (gate.take(ENDING)) {
            Database.release(current.both());
        }
    }

    private void connectAnew() {
        Database.release(current.both());
        connect();
    }

    private void connect() {
        current = database.connect();
        words.take(current);
        aborted = false;
    }
}
