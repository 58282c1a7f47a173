package org.demarche.grammar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DynamicOracleTest {
    private static final int TREES = 400;

    private final SplittableRandom random = new SplittableRandom(7);
    private final Configuration state = new Configuration();

    @Test
    void actionsThatCostNothingRebuildTheTree() {
        for (int tree = 0; tree < TREES; tree++) {
            int[] heads = RandomTrees.heads(1 + tree % 40, random);
            state.start(heads.length);
            while (!state.isDone()) {
                int[] free = actions(0, heads);
                assertTrue(free.length > 0, "the tree can still be made");
                go(free[random.nextInt(free.length)]);
            }
            assertArrayEquals(heads, made(heads.length));
        }
    }

    @Test
    void anActionThatCostsLosesSoManyArcsAtLeast() {
        int costly = 0;
        for (int tree = 0; tree < TREES; tree++) {
            int[] heads = RandomTrees.heads(3 + tree % 20, random);
            state.start(heads.length);
            int lost = 0;
            while (!state.isDone()) {
                int[] wrong =
                        IntStream.range(0, Configuration.ACTIONS)
                                .filter(state::allows)
                                .filter(a -> DynamicOracle.cost(state, a, heads) > 0)
                                .toArray();
                if (lost == 0 && wrong.length > 0) {
                    lost = DynamicOracle.cost(state, wrong[0], heads);
                    go(wrong[0]);
                } else {
                    go(actions(least(heads), heads)[0]);
                }
            }
            int[] made = made(heads.length);
            long missing =
                    IntStream.range(0, heads.length).filter(w -> made[w] != heads[w]).count();
            assertTrue(missing >= lost, missing + " are missing, it told of " + lost);
            costly += lost > 0 ? 1 : 0;
        }
        assertEquals(TREES, costly, "each sentence can be parsed wrongly");
    }

    private int least(int[] heads) {
        return IntStream.range(0, Configuration.ACTIONS)
                .filter(state::allows)
                .map(a -> DynamicOracle.cost(state, a, heads))
                .min()
                .orElseThrow();
    }

    private int[] actions(int cost, int[] heads) {
        return IntStream.range(0, Configuration.ACTIONS)
                .filter(state::allows)
                .filter(a -> DynamicOracle.cost(state, a, heads) == cost)
                .toArray();
    }

    private void go(int action) {
        if (action == Configuration.SHIFT) {
            state.shift();
        } else {
            state.attach(action, 0);
        }
    }

    private int[] made(int words) {
        return IntStream.range(0, words).map(state::head).toArray();
    }
}
