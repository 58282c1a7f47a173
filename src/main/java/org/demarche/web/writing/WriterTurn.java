package org.demarche.web.writing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.demarche.store.Store;
import org.demarche.store.StoreBusyException;
import org.demarche.store.StoreFullException;
import org.demarche.web.guard.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets one write at a time, on a thread of its own, so that pages get their turn whatever it
/// takes. Safe for many threads.
public final class WriterTurn {
    private static final Logger LOG = LoggerFactory.getLogger(WriterTurn.class);

    private static final String FULL =
            "The store's disk is full, so nothing was written; make room there, then try again.";

    private static final ExecutorService THREADS =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("writer-", 0).factory());

    private final Store store;
    private final Duration patience;

    /// @param patience how long one waits for others who write
    public WriterTurn(Store store, Duration patience) {
        this.store = store;
        this.patience = patience;
    }

    /// What `work` does while nobody else writes; the caller waits.
    ///
    /// @throws Refusal with status 503 when others write for too long, 507 when the disk is full
    public <T> T alone(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(() -> store.alone(patience, work), THREADS).join();
        } catch (CompletionException e) {
            throw switch (e.getCause()) {
                case StoreBusyException busy -> new Refusal(503, String.valueOf(busy.getMessage()));
                case StoreFullException full -> new Refusal(507, String.valueOf(full.getMessage()));
                case InternalError fault -> {
                    LOG.error(
                            "The store's mapped files cannot be written: its disk is full.", fault);
                    yield new Refusal(507, FULL);
                }
                case RuntimeException fault -> fault;
                case null, default -> e;
            };
        }
    }
}
