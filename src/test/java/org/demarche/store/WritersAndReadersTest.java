package org.demarche.store;

import static org.demarche.store.StressTest.LARGE;
import static org.demarche.store.StressTest.TRIPLES;
import static org.demarche.store.StressTest.addGhosts;
import static org.demarche.store.StressTest.batch;
import static org.demarche.store.StressTest.join;
import static org.demarche.store.StressTest.large;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.TxnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What those who write and those who read have to wait for.
class WritersAndReadersTest {
    @TempDir Path folder;

    @Test
    void anAbortedWriteStopsNoReaders() throws Exception {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(large(1)));
            CountDownLatch reading = new CountDownLatch(1);
            CountDownLatch mayEnd = new CountDownLatch(1);
            AtomicLong seen = new AtomicLong();
            Thread slow =
                    Thread.ofPlatform()
                            .start(() ->
                                    store.read(() -> {
                                        var quads = store.dataset().stream().iterator();
                                        quads.next();
                                        reading.countDown();
                                        await(mayEnd);
                                        seen.set(1);
                                        quads.forEachRemaining(_ -> seen.incrementAndGet());
                                        return true;
                                    }));
            await(reading);
            store.dataset().begin(TxnType.WRITE);
            addGhosts(store.dataset(), 1);
            store.dataset().abort();
            long began = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                assertEquals(LARGE, StoreTest.quads(store).size());
            }
            assertThrows(StoreBusyException.class, () -> store.replace(batch(1)));
            long seconds = (System.nanoTime() - began) / 1_000_000_000;
            assertTrue(seconds < 10, "took " + seconds + " s");
            assertEquals(LARGE, StoreTest.quads(store).size());
            mayEnd.countDown();
            assertTrue(join(slow));
            assertEquals(LARGE, seen.get(), "what the slow reader saw");
            assertEquals(20, store.replace(batch(1)));
            assertEquals(LARGE + 20 * TRIPLES, StoreTest.quads(store).size());
        }
        try (Store store = Store.open(folder)) {
            assertEquals(LARGE + 20 * TRIPLES, StoreTest.quads(store).size());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether another thread finds the writer's place taken.
    private static boolean isBusy(Store store) {
        var busy = new AtomicBoolean();
        Thread third =
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                store.alone(Duration.ofMillis(100), () -> true);
                            } catch (StoreBusyException e) {
                                busy.set(true);
                            }
                        });
        return join(third) && busy.get();
    }

    @Test
    void whoIsAloneKeepsOtherWritersOutAndReadersIn() throws Exception {
        try (Store store = Store.open(folder)) {
            Thread[] other = new Thread[1];
            store.alone(
                    Duration.ofSeconds(1),
                    () -> {
                        store.replace(batch(1));
                        other[0] = Thread.ofPlatform().start(() -> store.replace(batch(3)));
                        assertTrue(isBusy(store));
                        assertEquals(20 * TRIPLES, StoreTest.count(store, "?a ?b ?c"));
                        store.replace(batch(2));
                        return true;
                    });
            assertTrue(join(other[0]));
            assertEquals(60 * TRIPLES, StoreTest.count(store, "?a ?b ?c"));
        }
    }
}
