package org.demarche.cli;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.demarche.identity.IdentityLinks;
import org.demarche.store.Store;
import org.demarche.store.StoreFullException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the links of identity current while a store is served: whoever may write at `/ds` makes
/// them stale.
final class FreshLinks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FreshLinks.class);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("identity").daemon().factory());

    private FreshLinks() {}

    /// Looks at once and then again and again.
    ///
    /// @param pause from the end of one look to the next
    static FreshLinks of(Store store, Duration pause) {
        var links = new FreshLinks();
        links.thread.scheduleWithFixedDelay(
                () -> refresh(store), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return links;
    }

    private static void refresh(Store store) {
        try {
            IdentityLinks.refresh(store);
        } catch (StoreFullException e) {
            LOG.warn("The links of identity wait: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The links of identity were not made; the next look tries again.", e);
        }
    }

    /// Waits for a look that has begun: to interrupt it would close the files of the store.
    @Override
    public void close() {
        thread.close();
    }
}
