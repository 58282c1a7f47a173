package org.demarche.read.fetch;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/// The time between two requests to a host. For one thread.
final class HostPauses {
    private final Duration shortest;

    /// By host, what is over when it may be asked again.
    private final Map<String, CompletableFuture<Void>> pauses = new HashMap<>();

    /// @param shortest between two requests, whatever the host says
    HostPauses(Duration shortest) {
        this.shortest = shortest;
    }

    /// Waits until a host may be asked.
    ///
    /// @param wished what the host asks for
    void await(String host, Duration wished) throws InterruptedIOException {
        String key = host.toLowerCase(Locale.ROOT);
        CompletableFuture<Void> last = pauses.get(key);
        try {
            if (last != null) {
                last.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        Duration pause = wished.compareTo(shortest) > 0 ? wished : shortest;
        pauses.put(
                key,
                CompletableFuture.runAsync(
                        () -> {},
                        CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS)));
    }
}
