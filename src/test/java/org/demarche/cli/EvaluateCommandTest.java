package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EvaluateCommandTest {
    private static final String ONE = "src/test/resources/gold/en-un-vote-palestine.json";

    @Test
    void tellsFiguresFieldsAndReliabilityTheSameEachTime() {
        Ran ran = Ran.here("evaluate", "--show", "2", ONE);
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().contains("mean of 1 articles"), ran.out());
        assertTrue(ran.out().contains("statement form"), ran.out());
        assertTrue(ran.out().contains("statement says"), ran.out());
        assertTrue(ran.out().lines().filter(l -> l.startsWith("MISSED  ")).count() <= 2);
        assertEquals(ran.out(), Ran.here("evaluate", "--show", "2", ONE).out());
    }

    @Test
    void goldThatIsNotThereIsWrongUsage() {
        Ran ran = Ran.here("evaluate", "no/such/gold");
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("There is no gold at no/such/gold"), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }
}
