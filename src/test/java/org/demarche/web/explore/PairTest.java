package org.demarche.web.explore;

import static org.demarche.web.explore.Pieces.has;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.demarche.web.Asker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairTest {
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
    void aSentenceSumsThemUp() {
        has(
                lakes.text("pair/KEN/SOM"),
                "Kenya and Somalia",
                "one statement and 2 acts in 2 articles, 2024 to March 2025; cooperation and conflict mixed.");
        has(
                lakes.text("pair/UGA/KEN"),
                "no statement and one act in one article, June 2024; mostly cooperation in deeds.");
    }

    @Test
    void itShowsTimelineAndSentences() {
        String page = lakes.page("pair/KEN/SOM");
        has(
                page,
                "<svg",
                "class=\"mark verbalConflict\"",
                "March 2025",
                "Somalia had moved the border");
        has(page, "href=\"/explore?state=KEN&amp;other=SOM&amp;view=timeline\"");
        has(page, "href=\"/pair/SOM/KEN\"");
    }

    @Test
    void besideStandAgreementsEventsAndSpeakers() {
        String page = lakes.text("pair/KEN/SOM");
        has(page, "Border Treaty", "signed 1 May 2024", "1 March 2025, Nairobi");
        has(page, "Kenya on Somalia: who speaks", "Anna Njeri, foreign minister: one statement");
        has(page, "Somalia on Kenya: who speaks", "Nobody is quoted.");
    }

    @Test
    void anEventThroughAHolderCountsFromBothSides() {
        has(lakes.text("pair/SOM/KEN"), "1 March 2025, Nairobi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pair/kenya/Somalia", "pair/state:KEN/SOM"})
    void namesStandForCodes(String path) {
        has(lakes.text(path), "Kenya and Somalia", "2 acts");
    }

    @Test
    void organisationsHavePairs() {
        has(
                lakes.text("pair/KEN/east-african-community"),
                "Kenya and East African Community",
                "one statement and no act in one article");
    }

    @Test
    void aPairOfStrangersSaysSo() {
        has(lakes.text("pair/FJI/UGA"), "Nothing is found that Fiji says or does to Uganda");
    }

    @ParameterizedTest
    @CsvSource({"pair/KEN/KEN, of two", "pair/KEN/Kenja, did you mean Kenya (KEN)?"})
    void whatIsWrongIsToldInASentence(String path, String todo) {
        var answer = lakes.ask.get(path, "Accept", Lakes.BROWSER);
        assertEquals(400, answer.statusCode(), answer.body());
        has(answer.body(), todo);
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv, Somalia had moved the border",
        "json, application/json, '\"count\":3'",
        "ttl, text/turtle, 'dem:act dem:ACCUSE'"
    })
    void itsDataIsTakenHome(String format, String type, String piece) {
        var answer = lakes.ask.get("pair/KEN/SOM?format=" + format);
        assertTrue(Asker.type(answer).startsWith(type), Asker.type(answer));
        has(answer.body(), piece);
    }
}
