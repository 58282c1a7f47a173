package org.demarche.graph.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a pattern is filled.
class LabelPatternTest {
    private static final Map<String, String> VALUES =
            Map.of("kind", "élan", "who", "a {b} [c]", "none", "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{kind} of {who}|élan of a {b} [c]",
                "{Kind}|Élan",
                "{kind}[ of {none}][, {who}]|élan, a {b} [c]",
                "{kind}[ of {none} and {who}]|élan",
                "[{none}][, {kind}]: {who}|élan: a {b} [c]",
                "[{none}][, {none}]: {kind}|élan",
                "{kind}{unknown}|élan",
                "{None}|''",
                "words alone|words alone",
            })
    void slotsAreFilledAndOptionsWithoutAValueLeftOut(String pattern, String label) {
        assertEquals(label, new LabelPattern(pattern).fill(VALUES));
    }

    @Test
    void aBracketThatIsNotClosedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new LabelPattern("[{a}"));
        assertThrows(IllegalArgumentException.class, () -> new LabelPattern("{a"));
    }
}
