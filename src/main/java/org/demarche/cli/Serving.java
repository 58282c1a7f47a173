package org.demarche.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.store.Store;
import org.demarche.web.Server;
import org.demarche.web.Settings;

/// Serves a store until the process is told to stop; then closes the server first, the store after.
final class Serving {
    /// Between two looks for links of identity that a writer made stale.
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private Serving() {}

    /// Prints the address once it listens, and waits.
    ///
    /// @param opener opens the store
    static void run(Supplier<Store> opener, Settings settings, PrintWriter out)
            throws InterruptedException {
        run(opener, settings, () -> {}, out::println, out);
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
            PrintWriter out)
            throws InterruptedException {
        var closed = new CountDownLatch(1);
        try (Store store = opener.get();
                FreshLinks _ = FreshLinks.of(store, PAUSE);
                Server server = Server.start(store, settings, before)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, closed), "stop"));
            store.announce(server.address());
            FirstVisit.begin(server.address());
            tell.accept(server.address());
            out.flush();
            server.await();
        } finally {
            closed.countDown();
        }
    }

    private static void stop(Server server, CountDownLatch closed) {
        server.close();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
