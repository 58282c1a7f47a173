package org.demarche.web.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.query.text.TextIndexException;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.Refusal;
import org.junit.jupiter.api.Test;

class EngineFaultsTest {
    @Test
    void wordsThatAreBeingIndexedAreNoFaultOfTheServer() {
        Refusal told = EngineFaults.refusal(new TextIndexException("search again"), Limits.PUBLIC);

        assertEquals(503, told.status());
        assertEquals("search again", told.sentence());
    }
}
