package org.demarche.web.explore;

import static org.demarche.web.explore.Pieces.has;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixTest {
    private static final Pattern CELL =
            Pattern.compile("<td><a href=\"(/evidence[^\"]*)\"[^>]*>.*?<span>(\\d+)</span>");

    @TempDir private static Path folder;
    private static Lakes lakes;

    @BeforeAll
    static void start() {
        lakes = new Lakes(folder);
    }

    @AfterAll
    static void stop() {
        lakes.close();
    }

    @Test
    void theBusiestStateIsFirstAndOrganisationsAreLeftOut() {
        String page = lakes.page("explore?view=matrix");
        has(
                page,
                "scope=\"col\"><a href=\"/id/state/KEN\">Kenya",
                "Somalia",
                "Uganda</a></th></tr>");
        assertFalse(page.contains("scope=\"col\"><a href=\"/id/organization"), page);
    }

    @Test
    void everyCellOpensTheSentencesThatItCounts() {
        List<MatchResult> cells =
                CELL.matcher(lakes.page("explore?view=matrix")).results().toList();
        assertEquals(List.of("2", "1", "1"), cells.stream().map(cell -> cell.group(2)).toList());
        for (MatchResult cell : cells) {
            has(
                    lakes.text(cell.group(1).replace("&amp;", "&").substring(1)),
                    "of " + cell.group(2));
        }
    }

    @Test
    void aCellSaysItselfInWords() {
        has(
                lakes.page("explore?view=matrix"),
                "aria-label=\"Kenya → Somalia, 2: 1 cooperation in words, 1 conflict in words\"");
    }

    @Test
    void theFilterCountsHere() {
        String page = lakes.page("explore?view=matrix&quad=verbalConflict");
        assertEquals(1, CELL.matcher(page).results().count());
        assertTrue(page.contains("mark verbalConflict"), page);
    }

    @Test
    void noStatesAreSaid() {
        has(
                lakes.text("explore?view=matrix&quad=plain"),
                "No state says or does anything to another");
    }
}
