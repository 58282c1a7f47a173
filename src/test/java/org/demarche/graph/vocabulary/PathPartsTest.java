package org.demarche.graph.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PathPartsTest {
    @Test
    void whatIsShortStaysHoweverLongThePath() {
        String path = "agreement/" + "a".repeat(200) + "/article/4" + "/b".repeat(200);
        assertEquals(path, PathParts.bounded(path));
    }

    @Test
    void aLongPartIsCutAndToldFromOthersThatBeginAlike() {
        String name = "a".repeat(300);
        String cut = PathParts.bounded("person/" + name);
        assertTrue(cut.matches("person/a{160}-[0-9a-f]{12}"), cut);
        assertNotEquals(cut, PathParts.bounded("person/" + name + "a"));
        assertEquals(cut, PathParts.bounded(cut));
        assertEquals(
                cut.replace("person", "agreement") + "/article/4",
                PathParts.bounded("agreement/" + name + "/article/4"));
    }

    @Test
    void aCutLeavesCharactersWhole() {
        String cut = PathParts.bounded("a" + "🇰".repeat(150));
        assertTrue(cut.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), cut);
    }
}
