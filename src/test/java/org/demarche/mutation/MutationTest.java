package org.demarche.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Inputs with faults come through reading, each by itself. `src/test/scripts/mutations` reads as
/// many as are wanted.
@Timeout(120)
class MutationTest {
    private static final int SEEDS = 500;

    @TempDir private Path folder;

    @Test
    void fiveHundredMutatedInputsAreReadOrToldInOneSentence() {
        var reading = new MutatedReading(folder);
        Map<Long, List<String>> wrong = new TreeMap<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            List<String> of = reading.wrong(seed);
            if (!of.isEmpty()) {
                wrong.put(seed, of);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void aSeedGivesTheSameInputEachTime() {
        for (long seed = 0; seed < 20; seed++) {
            assertTrue(Arrays.equals(Mutations.of(seed).bytes(), Mutations.of(seed).bytes()));
        }
    }

    @Test
    void whatMustNotBeSaidIsSeen() {
        List<String> wrong = new ArrayList<>();
        MutatedReading.sentence("x could not be read for a fault of the program (E)", wrong);
        MutatedReading.sentence("a\n\tat org.demarche.Demarche", wrong);
        MutatedReading.sentence("x is empty; give text", wrong);
        assertEquals(2, wrong.size());
    }
}
