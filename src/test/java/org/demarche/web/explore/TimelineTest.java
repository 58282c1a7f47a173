package org.demarche.web.explore;

import static org.demarche.web.explore.Pieces.has;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {
    private static final Pattern MARK =
            Pattern.compile(
                    "<a href=\"(/evidence[^\"]*)\"[^>]*><rect class=\"mark (\\w+)\"[^>]* y=\"(\\d+)\"");

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

    private static List<MatchResult> marks(String page) {
        return MARK.matcher(page).results().toList();
    }

    @Test
    void everyBarOpensTheSentencesThatItCounts() {
        List<MatchResult> marks = marks(lakes.page("explore?view=timeline&unit=year"));
        assertEquals(4, marks.size());
        for (MatchResult mark : marks) {
            has(lakes.text(mark.group(1).replace("&amp;", "&").substring(1)), "1 to 1 of 1");
        }
    }

    @Test
    void twoPartiesFaceEachOther() {
        String page = lakes.page("explore?state=KEN&other=SOM&view=timeline&unit=year");
        List<MatchResult> marks = marks(page);
        assertEquals(
                List.of("verbalCooperation", "verbalConflict", "materialCooperation"),
                marks.stream().map(mark -> mark.group(2)).toList());
        int axis =
                Integer.parseInt(
                        page.replaceAll(".*<line x1=\"40\" x2=\"\\d+\" y1=\"(\\d+)\".*", "$1"));
        assertTrue(Integer.parseInt(marks.get(0).group(3)) < axis, page);
        has(marks.get(2).group(1), "direction=to");
        has(page, "Kenya → Somalia", "Somalia → Kenya");
    }

    @Test
    void aShortSpanIsDrawnByMonthAndSaysWhatIsNotDrawn() {
        String page = lakes.page("explore?state=KEN&view=timeline&from=2024-06");
        has(page, "aria-current=\"true\">by month</a>", ">Jun 2024</text>");
        has(page, "1 neither cooperation nor conflict", "quad=plain", "1 have no day");
    }

    @Test
    void theTableHasTheSameNumbers() {
        String page = lakes.page("explore?state=KEN&other=SOM&view=timeline&unit=year");
        has(page, "<th scope=\"row\">2025</th>", "quad=verbalConflict", "quad=materialCooperation");
    }

    @Test
    void aYearOpensItsMonths() {
        has(
                lakes.page("explore?view=timeline&unit=year"),
                "from=2024&amp;until=2024&amp;view=timeline&amp;unit=month");
    }

    @Test
    void nothingToDrawIsSaid() {
        has(lakes.text("explore?quad=plain&view=timeline"), "nothing to draw");
    }
}
