package org.demarche.cli.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.demarche.domain.Interruption;
import org.demarche.read.content.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ReadingWorkersTest {
    private static final TimeBound SHORT = new TimeBound(Duration.ofMillis(50), Duration.ZERO);

    private static List<String> read(
            int threads, Function<String, String> reading, String... names) {
        try (var workers =
                new ReadingWorkers<String>(
                        threads,
                        raw -> reading.apply(raw.name()),
                        (raw, why) -> raw.name() + " " + why,
                        SHORT)) {
            List<CompletableFuture<String>> outcomes =
                    List.of(names).stream()
                            .map(name -> workers.submit(Raw.unreadable(name, "")))
                            .toList();
            return outcomes.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void await(Runnable step) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (System.nanoTime() < end) {
            step.run();
        }
    }

    @Test
    void whatLooksWhetherItIsToStopIsLeftOutAndTheRestIsRead() {
        List<String> read =
                read(
                        1,
                        name -> {
                            if (name.equals("slow")) {
                                await(Interruption::check);
                            }
                            return name + " is read";
                        },
                        "slow",
                        "quick");
        assertEquals(
                List.of(
                        "slow took longer than the 0 seconds that it may take and was left out;"
                                + " split it or shorten it",
                        "quick is read"),
                read);
    }

    @Test
    void whatDoesNotStopIsLeftToItself() {
        var ended = new AtomicBoolean();
        List<String> read =
                read(
                        1,
                        name -> {
                            if (name.startsWith("endless")) {
                                await(() -> {});
                                ended.set(true);
                            }
                            return name;
                        },
                        "endless",
                        "quick");
        assertTrue(read.getFirst().contains("took longer"), read.toString());
        assertEquals("quick", read.getLast());
        assertTrue(!ended.get(), "the next was read before it ended");
    }

    @Test
    void whoWasToldToStopReadsTheNextAsIfNothingHadHappened() {
        List<String> read =
                read(
                        1,
                        name -> {
                            try {
                                await(
                                        name.equals("late")
                                                ? Interruption::check
                                                : () -> {
                                                    throw new CancellationException();
                                                });
                            } catch (CancellationException e) {
                                return name + Thread.currentThread().isInterrupted();
                            }
                            return name;
                        },
                        "late",
                        "next");
        assertEquals("nextfalse", read.getLast());
    }

    @Test
    void anyFaultIsOneSentence() {
        List<String> read =
                read(
                        2,
                        name -> {
                            switch (name) {
                                case "deep" -> throw new StackOverflowError();
                                case "large" -> throw new OutOfMemoryError();
                                case "wrong" -> throw new IllegalStateException("x\ny");
                                default -> {
                                    return name;
                                }
                            }
                        },
                        "deep",
                        "large",
                        "wrong",
                        "good");
        assertEquals(
                List.of(
                        "deep is nested too deeply to be read; check what it holds",
                        "large needs more memory to be read than there is; split it, or allow more",
                        "good"),
                List.of(read.get(0), read.get(1), read.get(3)));
        assertTrue(
                read.get(2)
                        .startsWith(
                                "wrong could not be read for a fault of the program"
                                        + " (IllegalStateException at ReadingWorkersTest"),
                read.get(2));
    }

    @Test
    void whatNeedsTheMemoryOfOthersIsReadOnceItIsAlone() {
        var tries = new AtomicInteger();
        List<String> read =
                read(
                        2,
                        name -> {
                            if (tries.incrementAndGet() == 1) {
                                throw new OutOfMemoryError();
                            }
                            return name;
                        },
                        "large");
        assertEquals(List.of("large"), read);
    }
}
