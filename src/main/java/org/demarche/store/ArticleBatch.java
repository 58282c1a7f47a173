package org.demarche.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.demarche.graph.ArticleGraph;
import org.jspecify.annotations.Nullable;

/// Gathers articles and puts them into the store many at a time: a transaction for each alone is
/// twenty times slower and takes far more disk. Slow inputs are not kept waiting longer than a time
/// limit. Thread-safe.
public final class ArticleBatch implements AutoCloseable {
    /// As many quads make one transaction.
    public static final int QUADS = 100_000;

    private final Store store;
    private final int quads;
    private final Duration patience;
    private final Clock clock;
    private final List<ArticleGraph> waiting = new ArrayList<>();
    private @Nullable Instant first;
    private int waitingQuads;
    private int changed;
    private volatile int kept;

    /// @param patience how long the first article may wait for others
    public ArticleBatch(Store store, Duration patience, Clock clock) {
        this(store, QUADS, patience, clock);
    }

    ArticleBatch(Store store, int quads, Duration patience, Clock clock) {
        this.store = store;
        this.quads = quads;
        this.patience = patience;
        this.clock = clock;
    }

    /// Takes an article, and writes all that wait when they are enough or have waited enough.
    public synchronized void add(ArticleGraph article) {
        waiting.add(article);
        waitingQuads += article.triples().size();
        if (first == null) {
            first = clock.instant();
        }
        if (waitingQuads >= quads) {
            flush();
        } else {
            flushIfDue();
        }
    }

    /// Writes all that wait when the first of them has waited long enough. Whoever waits for a slow
    /// input calls this now and then.
    public synchronized void flushIfDue() {
        if (first != null && !clock.instant().isBefore(first.plus(patience))) {
            flush();
        }
    }

    /// Writes all that wait.
    public synchronized void flush() {
        if (!waiting.isEmpty()) {
            changed += store.replace(waiting);
            kept = kept + waiting.size();
            waiting.clear();
            waitingQuads = 0;
            first = null;
        }
    }

    /// How many of the articles written so far were new or different.
    public synchronized int changed() {
        return changed;
    }

    /// How many articles were written so far, or were there already; waits for no write.
    public int kept() {
        return kept;
    }

    /// Writes what still waits.
    @Override
    public void close() {
        flush();
    }
}
