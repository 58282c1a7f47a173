package org.demarche.web.findings;

import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// When a store changed last: the moment at which a commit was first noticed. Who asks before
/// reading is told a time that is not after what is then read. Safe for many threads.
public final class LastChange implements Supplier<Instant> {
    private final LongSupplier commits;
    private long noticed;
    private Instant at;

    /// @param before when it had changed before it was opened
    /// @param commits how many it has seen since
    public LastChange(Instant before, LongSupplier commits) {
        at = before;
        this.commits = commits;
    }

    @Override
    public synchronized Instant get() {
        long now = commits.getAsLong();
        if (now != noticed) {
            noticed = now;
            at = Instant.now();
        }
        return at;
    }
}
