package org.demarche.web.guard;

import org.jspecify.annotations.Nullable;

/// Whether the asker of one query wants it ended, and how that is done. Safe for many threads.
public final class Cancellation implements AutoCloseable {
    private final Runnable forgetting;
    private volatile boolean isAsked;
    private volatile @Nullable Runnable end;

    Cancellation(Runnable forgetting) {
        this.forgetting = forgetting;
    }

    /// That of a query whose asker cannot end it.
    public static Cancellation none() {
        return new Cancellation(() -> {});
    }

    /// Says how the query is ended from another thread; done at once where it was asked before.
    ///
    /// @param how may be run more than once
    public void endsBy(Runnable how) {
        end = how;
        if (isAsked) {
            how.run();
        }
    }

    /// Whether the asker wanted it ended.
    public boolean isAsked() {
        return isAsked;
    }

    /// What is said of a query that was ended so.
    public Refusal refusal() {
        return new Refusal(400, "The query was cancelled; ask again when you like.");
    }

    void ask() {
        isAsked = true;
        Runnable how = end;
        if (how != null) {
            how.run();
        }
    }

    /// Forgets the token: from here on nothing is left to end.
    @Override
    public void close() {
        forgetting.run();
    }
}
