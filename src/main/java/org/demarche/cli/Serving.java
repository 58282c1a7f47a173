package org.demarche.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.store.Store;
import org.demarche.store.compaction.IdleCompaction;
import org.demarche.web.Server;
import org.demarche.web.Settings;

/// Serves a store until the process is told to stop; then closes the server first, the store after.
final class Serving {
    /// Between two looks for links of identity that a writer made stale.
    private static final Duration PAUSE = Duration.ofSeconds(10);

    /// So long nobody may have written to a store that is compacted by itself.
    private static final Duration IDLE = Duration.ofMinutes(1);

    private Serving() {}

    /// Prints the address once it listens, and waits.
    ///
    /// @param opener opens the store
    /// @return the exit status
    static int run(Supplier<Store> opener, Settings settings, PrintWriter out)
            throws InterruptedException {
        try (StopSignals signals = StopSignals.listen()) {
            run(opener, settings, () -> {}, out::println, out, signals);
            return signals.status();
        }
    }

    /// Tells the address once it listens, and waits.
    ///
    /// @param opener opens the store
    /// @param before what the port waits for
    static void run(
            Supplier<Store> opener,
            Settings settings,
            Runnable before,
            Consumer<String> tell,
            PrintWriter out,
            StopSignals signals)
            throws InterruptedException {
        System.err.println("demarche: starting; the address follows when it is ready");
        try (Store store = opener.get();
                FreshLinks _ = FreshLinks.of(store, PAUSE);
                IdleCompaction _ = IdleCompaction.of(store, IDLE);
                Server server = Server.start(store, settings, before)) {
            signals.whenGiven(server::close);
            store.announce(server.address());
            FirstVisit.begin(server.address());
            tell.accept(server.address());
            out.flush();
            System.err.printf(Locale.ROOT, "demarche: ready after %.1f s%n", seconds());
            server.await();
        }
    }

    /// Since the process began.
    private static double seconds() {
        Instant now = Instant.now();
        Instant begun = ProcessHandle.current().info().startInstant().orElse(now);
        return Duration.between(begun, now).toMillis() / 1000.0;
    }
}
