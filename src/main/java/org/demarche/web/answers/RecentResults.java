package org.demarche.web.answers;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// The latest answers, so that another look at one need not ask the store again. Safe for many
/// threads.
public final class RecentResults {
    private static final int MOST = 16;
    private static final int MOST_STATEMENTS = 10_000;

    private final LongSupplier commits;
    private final Map<AskedQuery, Timed> kept =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<AskedQuery, Timed> eldest) {
                    return size() > MOST;
                }
            };

    private record AskedQuery(String query, long commit) {}

    /// An answer, and how long it took.
    public record Timed(QueryResult result, Duration time) {}

    /// @param commits how many commits the store has seen
    public RecentResults(LongSupplier commits) {
        this.commits = commits;
    }

    /// The answer to a query, if it was asked lately and nothing was written since.
    public synchronized Optional<Timed> of(String query) {
        return Optional.ofNullable(kept.get(new AskedQuery(query, commits.getAsLong())));
    }

    /// Keeps an answer, unless it is large.
    ///
    /// @param commit how many commits the store had seen when it was asked
    public synchronized void keep(String query, long commit, Timed answer) {
        boolean isLarge =
                answer.result() instanceof QueryResult.Statements statements
                        && statements.graph().size() > MOST_STATEMENTS;
        if (!isLarge) {
            kept.put(new AskedQuery(query, commit), answer);
        }
    }

    /// How many commits the store has seen.
    public long commit() {
        return commits.getAsLong();
    }
}
