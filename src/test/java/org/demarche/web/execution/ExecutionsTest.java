package org.demarche.web.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.PlaceLimits;
import org.demarche.web.guard.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ExecutionsTest {
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final DatasetGraph EMPTY = DatasetGraphFactory.createTxnMem();

    private static Executions of(int queries, int lost) {
        return new Executions(
                EMPTY,
                new Limits(SHORT, queries, 1_000, 1_000, 1_000)
                        .withPlaces(new PlaceLimits(2, SHORT, SHORT, lost, 0.9)));
    }

    private static int seven(Executions executions) {
        return executions.<Integer>ask(SHORT, _ -> 7);
    }

    /// Work that looks at nothing but this.
    private static int busyUntil(AtomicBoolean end) {
        int turns = 0;
        while (!end.get()) {
            turns++;
            Thread.onSpinWait();
        }
        return turns;
    }

    @Test
    void workRunsInAReadTransactionOnAPlatformThread() {
        try (Executions executions = of(1, 1)) {
            boolean reads = executions.ask(SHORT, _ -> EMPTY.isInTransaction());
            assertTrue(reads);
            boolean platform = executions.ask(SHORT, _ -> !Thread.currentThread().isVirtual());
            assertTrue(platform);
        }
    }

    @Test
    void workThatDoesNotStopIsGivenUpAndItsPlaceFilled() throws InterruptedException {
        var end = new AtomicBoolean();
        try (Executions executions = of(1, 1)) {
            long began = System.nanoTime();
            Refusal refusal =
                    assertThrows(Refusal.class, () -> executions.ask(SHORT, _ -> busyUntil(end)));
            assertEquals(503, refusal.status());
            assertTrue(refusal.sentence().contains("200 milliseconds"), refusal.sentence());
            assertTrue(System.nanoTime() - began < 2_000_000_000L);
            assertEquals(1, executions.lost());
            assertEquals(7, seven(executions));

            // A second one is more than is replaced.
            assertThrows(Refusal.class, () -> executions.ask(SHORT, _ -> busyUntil(end)));
            Refusal full = assertThrows(Refusal.class, () -> executions.ask(SHORT, _ -> 7));
            assertTrue(full.sentence().contains("places"), full.sentence());

            end.set(true);
            for (int i = 0; i < 100 && executions.lost() > 0; i++) {
                Thread.sleep(20);
            }
            assertEquals(0, executions.lost());
            assertEquals(7, seven(executions));
        }
    }

    @Test
    void aQueueThatIsTooLongIsRefusedAtOnce() throws InterruptedException {
        var end = new AtomicBoolean();
        try (Executions executions =
                new Executions(
                        EMPTY,
                        new Limits(Duration.ofSeconds(20), 1, 1_000, 1_000, 1_000)
                                .withPlaces(
                                        new PlaceLimits(
                                                2, Duration.ofSeconds(20), SHORT, 1, 0.9)))) {
            var running = executions.start(Duration.ofSeconds(20), _ -> busyUntil(end));
            List<CompletableFuture<Integer>> waiting = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                waiting.add(
                        CompletableFuture.supplyAsync(
                                () -> executions.<Integer>ask(Duration.ofSeconds(20), _ -> 7),
                                Thread::startVirtualThread));
            }
            Thread.sleep(300);
            long began = System.nanoTime();
            assertThrows(Refusal.class, () -> executions.ask(SHORT, _ -> 7));
            assertTrue(System.nanoTime() - began < 500_000_000L);
            end.set(true);
            running.await();
            for (CompletableFuture<Integer> one : waiting) {
                assertEquals(Integer.valueOf(7), one.join());
            }
        }
    }

    @Test
    void closingEndsWhatRunsAndWhatWaits() throws InterruptedException {
        var end = new AtomicBoolean();
        var begun = new CountDownLatch(1);
        Executions executions =
                new Executions(EMPTY, new Limits(Duration.ofSeconds(60), 1, 1_000, 1_000, 1_000));
        var running =
                executions.start(
                        Duration.ofSeconds(60),
                        _ -> {
                            begun.countDown();
                            return busyUntil(end);
                        });
        begun.await();
        var waiting =
                CompletableFuture.supplyAsync(
                        () -> executions.ask(SHORT, _ -> 7), Thread::startVirtualThread);
        Thread.sleep(100);
        long began = System.nanoTime();
        executions.close();
        assertTrue(System.nanoTime() - began < 5_000_000_000L);
        assertTrue(assertThrows(Refusal.class, running::await).sentence().contains("stopping"));
        assertThrows(Exception.class, waiting::join);
        assertThrows(Refusal.class, () -> executions.ask(SHORT, _ -> 7));
        end.set(true);
    }

    @Test
    void whatIsCutOffCountsAsNotFoundThoughItEnds() {
        try (Executions executions = of(1, 1)) {
            Refusal refusal =
                    assertThrows(
                            Refusal.class,
                            () ->
                                    executions.ask(
                                            SHORT,
                                            running -> {
                                                running.cut(new Refusal(400, "Enough."));
                                                return 7;
                                            }));
            assertEquals("Enough.", refusal.sentence());
        }
    }

    @Test
    void faultsOfTheEngineAreSentences() {
        try (Executions executions = of(1, 1)) {
            assertEquals(400, statusOf(executions, new ArithmeticException("overflow")));
            assertEquals(400, statusOf(executions, new StackOverflowError()));
            assertEquals(500, statusOf(executions, new IllegalStateException("inside")));
            assertEquals(7, seven(executions));
        }
    }

    private static int statusOf(Executions executions, Throwable fault) {
        return assertThrows(
                        Refusal.class,
                        () ->
                                executions.ask(
                                        SHORT,
                                        _ -> {
                                            if (fault instanceof Error error) {
                                                throw error;
                                            }
                                            throw (RuntimeException) fault;
                                        }))
                .status();
    }

    @Test
    void theQueryThatAllocatesMostIsStoppedWhenMemoryFills() {
        // Any old generation is fuller than nothing.
        try (Executions executions =
                new Executions(
                        EMPTY,
                        new Limits(Duration.ofSeconds(20), 2, 1_000, 1_000, 1_000)
                                .withPlaces(
                                        new PlaceLimits(
                                                2, SHORT, Duration.ofSeconds(5), 1, 0.000001)))) {
            Refusal refusal =
                    assertThrows(
                            Refusal.class,
                            () ->
                                    executions.ask(
                                            Duration.ofSeconds(20),
                                            running -> {
                                                List<byte[]> kept = new ArrayList<>();
                                                while (!running.isCut()) {
                                                    kept.add(new byte[1000]);
                                                    if (kept.size() > 1000) {
                                                        kept.clear();
                                                    }
                                                }
                                                return kept.size();
                                            }));
            assertTrue(refusal.sentence().contains("more memory"), refusal.sentence());
        }
    }
}
