package org.demarche.extract.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void eachKindHasALineAndEachLineItsKind() {
        Set<String> kinds =
                Arrays.stream(Evidence.values())
                        .map(Evidence::toString)
                        .collect(Collectors.toSet());
        assertEquals(kinds, Calibration.standard().measures().keySet());
    }

    @Test
    void sharesAreThose() {
        for (Evidence evidence : Evidence.values()) {
            double share = evidence.confidence().share();
            assertTrue(share > 0 && share < 1, evidence + " " + share);
            assertEquals(evidence.toString(), evidence.confidence().evidence().getFirst());
        }
    }
}
