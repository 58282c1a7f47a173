package org.demarche.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Ranges of tokens, the end outside.
class RunTest {
    private static final Run RUN = new Run(3, 5);

    @Test
    void theEndIsOutside() {
        assertTrue(RUN.contains(3));
        assertFalse(RUN.contains(5));
        assertEquals(2, RUN.length());
        assertTrue(RUN.contains(new Run(4, 5)));
        assertFalse(RUN.contains(new Run(4, 6)));
    }

    @Test
    void neighboursDoNotOverlap() {
        assertFalse(RUN.overlaps(new Run(5, 7)));
        assertFalse(RUN.overlaps(new Run(0, 3)));
        assertTrue(RUN.overlaps(new Run(4, 9)));
        assertEquals(new Run(3, 9), RUN.cover(new Run(5, 9)));
    }

    @Test
    void nothingLiesBetweenWhatIsTheOtherWayRound() {
        assertTrue(Run.between(5, 3).isEmpty());
        assertEquals(RUN, Run.between(3, 5));
        assertThrows(IllegalArgumentException.class, () -> new Run(5, 3));
        assertThrows(IllegalArgumentException.class, () -> new Run(-1, 3));
    }
}
