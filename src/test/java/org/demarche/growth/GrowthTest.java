package org.demarche.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Four times as much of any text takes little more than four times as long. Processor time of the
/// thread is measured, which others on the machine change little, and measured again where it seems
/// too much.
class GrowthTest {
    private static final int LARGE = 10_000;
    private static final int LARGE_IF_PROVEN = 48_000;

    /// Of a square law it would be 16.
    private static final double MOST = 10;

    /// Seconds a character, so few that a ratio tells nothing: half a minute for five million.
    private static final double LITTLE = 6e-6;

    private static final int TRIES = 3;

    @Test
    void fourTimesTheTextTakesAboutFourTimesAsLong() throws Exception {
        for (GrownText kind : GrownText.all()) {
            if (kind.name().startsWith("prose.")) {
                new GrowthRun(kind, LARGE_IF_PROVEN).run();
            }
        }
        List<Future<String>> told = new ArrayList<>();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            GrownText.all().forEach(kind -> told.add(threads.submit(() -> fault(kind))));
        }
        List<String> faults = new ArrayList<>();
        for (Future<String> one : told) {
            if (!one.get().isEmpty()) {
                faults.add(one.get());
            }
        }
        assertTrue(told.size() > 200, "kinds of texts: " + told.size());
        assertEquals("", String.join("\n", faults));
    }

    /// Empty if there is none.
    private static String fault(GrownText kind) {
        String told = "";
        int length = kind.proven() ? LARGE_IF_PROVEN : LARGE;
        for (int i = 0; i < TRIES; i++) {
            GrowthRun run = new GrowthRun(kind, length);
            double large = run.run();
            if (large < LITTLE * length) {
                return "";
            }
            double small = new GrowthRun(kind, length / 4).run();
            if (large < MOST * small) {
                return "";
            }
            told =
                    "%s: %.2f s for %d characters, %.2f s for %d (%s)"
                            .formatted(kind.name(), small, length / 4, large, length, run.steps());
        }
        return told;
    }
}
