package org.demarche.web.explore;

import static org.demarche.web.explore.Pieces.has;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareTest {
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
    void theLastTwoYearsAreCompared() {
        has(
                lakes.page("explore?state=KEN&other=SOM&view=compare"),
                "name=\"first\" autocomplete=\"off\" required value=\"2024\"",
                "name=\"second\" autocomplete=\"off\" required value=\"2025\"");
    }

    @Test
    void differencesComeBeforeSentences() {
        String text = lakes.text("explore?state=KEN&other=SOM&view=compare");
        has(
                text,
                "no statement and one act in one article, 2024",
                "one statement and one act in one article");
        has(text, "What changed", "Kenya → Somalia: accuses 0 1 +1 new");
        has(
                text,
                "Kenya → Somalia: supports 1 0 −1 no longer",
                "Somalia → Kenya: helps 0 1 +1 new");
        has(
                text,
                "Somalia → Kenya: helps 0 1",
                "Somalia had moved the border",
                "Somalia will help it");
        has(text, "Who speaks more, who less", "Anna Njeri 0 1 +1 new");
    }

    @Test
    void aNumberOpensItsSentences() {
        has(
                lakes.page("explore?state=KEN&other=SOM&view=compare"),
                "href=\"/evidence?state=KEN&amp;other=SOM&amp;direction=from&amp;act=ACCUSE&amp;from=2025&amp;until=2025\"");
    }

    @Test
    void anyTwoPeriodsDo() {
        String text = lakes.text("explore?view=compare&first=2024-01/2024-06&second=2025-03-02");
        has(text, "January 2024 – June 2024", "2 March 2025", "helps 1 1 0 as before");
    }

    @Test
    void whereNothingIsThereItSaysSo() {
        has(lakes.text("explore?view=compare&first=1999&second=2025"), "Nothing in 1999.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring", "2024/", "2024/2025/2026", "24"})
    void whatIsNoPeriodIsToldInASentence(String period) {
        var answer = lakes.ask.get("explore?view=compare&first=" + period, "Accept", Lakes.BROWSER);
        assertEquals(400, answer.statusCode(), answer.body());
        has(answer.body(), "“" + period + "” is no period", "2024-03/2024-06");
    }
}
