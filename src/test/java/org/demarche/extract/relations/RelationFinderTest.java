package org.demarche.extract.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.domain.Reading;
import org.demarche.domain.Relation;
import org.demarche.extract.Bundled;
import org.demarche.extract.ReadingLines;
import org.junit.jupiter.api.Test;

/// What parties do to each other, and the events that bring them together: once each, with the
/// words that tell of it. The sentences of each language stand in its pack.
class RelationFinderTest {
    @Test
    void passagesCutOutTheActWithBothSides() {
        Reading reading = Bundled.reading("en", "On Monday, Sweden accused Belarus of lying.");
        Relation relation = reading.relations().getFirst();
        String words = reading.article().body().cut(relation.passage());
        assertEquals("Sweden accused Belarus", words);
    }

    @Test
    void whatIsToldTwiceIsOneRelationAndOneEvent() {
        Reading reading =
                Bundled.reading(
                        "en", "Sweden met Norway in Oslo. The meeting of Sweden and Norway ended.");
        assertEquals(1, reading.relations().size());
        assertEquals(1, reading.events().size());
    }

    @Test
    void firstPersonsInQuotationsActForTheirState() {
        Reading reading =
                Bundled.reading(
                        "en",
                        "\"We will never attack Estonia,\" Latvian President Edgars Rinkevics said.");
        assertTrue(
                new ReadingLines(reading).relations().contains("LVA ASSAULT EST negated"),
                reading.relations().toString());
    }

    @Test
    void countlessRepetitionsEndInTime() {
        Reading reading = Bundled.reading("en", "Sweden accused Belarus and ".repeat(1_000));
        assertTrue(reading.relations().size() <= 4, reading.relations().toString());
    }
}
