package org.demarche.store;

import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.util.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The words of a store in step with its triples, and the work that makes them anew when they are
/// not: a thread reads them from the triples while others read, and while nobody writes. Who
/// searches meanwhile is told. Safe for many threads.
final class WordUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(WordUpkeep.class);

    private static final String INDEXING =
            "The words of the store are being indexed anew: search again in a minute.";

    private static final String FAILED =
            "The words of the store could not be indexed anew, see the log: make room on the disk and start again.";

    private final Context context;
    private volatile boolean areCurrent;
    private volatile boolean ends;
    private volatile Thread work = new Thread();

    /// @param context where queries find the index
    WordUpkeep(Context context) {
        this.context = context;
    }

    /// Whether they can be searched.
    boolean areCurrent() {
        return areCurrent;
    }

    /// Those of a new connection; what is out of step is made anew before this returns.
    void take(Database.Connection connection) {
        areCurrent = connection.areWordsCurrent();
        if (areCurrent) {
            show(connection);
        } else {
            index(connection);
        }
    }

    /// Those of a new connection; what is out of step is made anew by a thread.
    ///
    /// @param after what that thread does at its end
    void takeQuickly(Database.Connection connection, Runnable after) {
        areCurrent = connection.areWordsCurrent();
        if (areCurrent) {
            show(connection);
            after.run();
            return;
        }
        silence(connection, INDEXING);
        work =
                Thread.ofPlatform()
                        .name("words")
                        .daemon()
                        .start(() -> {
                            try {
                                index(connection);
                            } finally {
                                after.run();
                            }
                        });
    }

    private void index(Database.Connection connection) {
        try {
            areCurrent = Database.index(connection, () -> ends);
            if (areCurrent) {
                show(connection);
            }
        } catch (RuntimeException e) {
            silence(connection, FAILED);
            LOG.error("The words of the store were not indexed.", e);
        }
    }

    private void show(Database.Connection connection) {
        context.set(TextQuery.textIndex, connection.both().getTextIndex());
    }

    private void silence(Database.Connection connection, String sentence) {
        context.set(
                TextQuery.textIndex, SilentIndex.of(connection.both().getTextIndex(), sentence));
    }

    /// Waits for the thread that makes them anew.
    void await() {
        try {
            work.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets that thread leave off: it begins again at the next start.
    void end() {
        ends = true;
    }
}
