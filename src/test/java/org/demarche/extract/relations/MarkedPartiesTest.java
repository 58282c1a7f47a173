package org.demarche.extract.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.domain.Act;
import org.demarche.domain.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedPartiesTest {
    @Test
    void marksFallAndTheirWordsAreTold() {
        MarkedParties marked =
                MarkedParties.parse(
                        "1>2:ACCUSE:asserted; 3>2:AID:planned\t"
                                + "{1:Peru} blamed {2:Chile} as {3:Cuba} sent {2:Santiago} rice.");
        assertEquals("Peru blamed Chile as Cuba sent Santiago rice.", marked.text());
        assertEquals(2, marked.parties().get(2).size());
        assertEquals(new Span(12, 17), marked.parties().get(2).getFirst());
        assertEquals(Act.ACCUSE, marked.act(1, 2));
        assertEquals(Act.AID, marked.act(3, 2));
        assertNull(marked.act(2, 1));
    }

    @Test
    void aHyphenMeansThatNothingIsDone() {
        assertNull(MarkedParties.parse("-\t{1:Peru} borders {2:Chile}.").act(1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{1:Peru} blamed {2:Chile}.",
                "1>3:ACCUSE:asserted\t{1:Peru} blamed {2:Chile}.",
                "1>2:BLAME\t{1:Peru} blamed {2:Chile}.",
                "1>2:BLAME:asserted\t{1:Peru} blamed {2:Chile}."
            })
    void aFaultIsToldWithItsRow(String row) {
        Exception fault =
                assertThrows(IllegalArgumentException.class, () -> MarkedParties.parse(row));
        assertTrue(fault.getMessage().contains("Peru"), fault.getMessage());
    }
}
