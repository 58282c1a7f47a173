package org.demarche.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
    private final SplittableRandom random = new SplittableRandom(1);
    private final Configuration state = new Configuration();

    @Test
    void whateverIsDoneOneWordHangsOnTheRootAndAllHangOnIt() {
        for (int words : IntStream.rangeClosed(0, 300).map(n -> n % 100).toArray()) {
            state.start(words);
            while (!state.isDone()) {
                int[] allowed =
                        IntStream.range(0, Configuration.ACTIONS).filter(state::allows).toArray();
                assertTrue(allowed.length > 0, "it never stands still");
                go(allowed[random.nextInt(allowed.length)]);
            }
            long onRoot =
                    IntStream.range(0, words).filter(w -> state.head(w) == state.root()).count();
            assertEquals(words == 0 ? 0 : 1, onRoot);
            IntStream.range(0, words).forEach(this::assertReachesTheRoot);
        }
    }

    private void go(int action) {
        if (action == Configuration.SHIFT) {
            state.shift();
        } else {
            state.attach(action, 0);
        }
    }

    private void assertReachesTheRoot(int word) {
        int at = word;
        for (int steps = 0; at != state.root(); steps++) {
            assertTrue(steps <= state.root(), "no circle");
            at = state.head(at);
        }
    }

    @Test
    void theOutermostChildrenAreToldFromBothSides() {
        state.start(4);
        state.shift();
        state.shift();
        state.attach(Configuration.LEFT, 5);
        state.attach(Configuration.LEFT, 6);
        state.shift();
        state.shift();
        state.attach(Configuration.RIGHT, 7);
        assertEquals(0, state.left(2));
        assertEquals(1, state.secondLeft(2));
        assertEquals(2, state.leftCount(2));
        assertEquals(3, state.right(2));
        assertEquals(Configuration.NOTHING, state.secondRight(2));
        assertEquals(6, state.relation(0));
        assertEquals(7, state.relation(3));
        assertEquals(2, state.head(3));
    }
}
