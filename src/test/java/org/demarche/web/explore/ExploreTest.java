package org.demarche.web.explore;

import static org.demarche.web.explore.Pieces.has;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.demarche.web.Asker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExploreTest {
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
    void theListIsNewestFirstByMonth() {
        String page = lakes.text("explore?state=KEN&other=SOM");
        has(page, "Kenya ↔ Somalia", "3 findings", "March 2025", "Somalia had moved the border");
        has(page, "March 2025", "Somalia will help it", "2024", "Kenya");
    }

    @Test
    void aRowSaysWhoWhatWhenAndWhere() {
        String page = lakes.text("explore?act=ACCUSE");
        has(page, "𝒜nna said, Somalia had moved the border, and went on.");
        has(page, "Anna Njeri, foreign minister for Kenya", "Somalia", "accuses", "2 March 2025");
        has(page, "Border &lt;talks&gt; fail, The Lake Courier", "Details");
    }

    @ParameterizedTest
    @CsvSource({
        "state=KEN, 5 findings",
        "state=kenya&other=Somalia, 3 findings",
        "state=KEN&other=SOM&direction=from, 2 findings",
        "state=KEN&direction=to, 2 findings",
        "state=organization/east-african-community, One finding",
        "state=organization:east-african-community, One finding",
        "speaker=person/KEN-anna, One finding",
        "agreement=agreement/border-treaty/article/4, One finding",
        "quad=materialCooperation, 2 findings",
        "quad=plain, One finding",
        "kind=statement, 2 findings",
        "modality=planned, One finding",
        "form=direct, One finding",
        "language=id, 2 findings",
        "outlet=The+Lake+Courier, 3 findings",
        "from=2025-03&until=2025, 3 findings",
        "until=2024, 2 findings",
        "words=border, One finding",
        "words=bord*+moved, One finding",
        "words=moved+shall, Nothing found",
        "words=%2B(%22border, One finding",
        "confidence=0.9, 3 findings"
    })
    void everyFilterCounts(String filter, String count) {
        has(lakes.text("explore?" + filter), count);
    }

    @Test
    void aChipSaysItselfAndItsFormKeepsTheOthers() {
        String page = lakes.page("explore?state=KEN&from=2025&quad=verbalConflict");
        has(page, "<summary>Kenya</summary>", "<summary>since 2025</summary>");
        has(page, "<summary>since 2025</summary>", "name=\"state\" value=\"KEN\"");
        has(page, "<summary>conflict in words</summary>", "name=\"from\" value=\"2025\"");
        has(page, "name=\"other\" value=\"SOM\">Somalia (1)</button>");
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        String page = lakes.page("explore?state=FJI&other=KEN&from=2025");
        has(page, "Nothing found for: Fiji ↔ Kenya · since 2025");
        has(page, "href=\"/explore?from=2025&amp;view=list\"", "without “Fiji ↔ Kenya”: 3");
    }

    @ParameterizedTest
    @CsvSource({
        "explore?state=XYZ, 400, knows no state or organization XYZ",
        "explore?act=HUG, 400, HUG",
        "explore?from=yesterday, 400, such as 2025-06",
        "explore?confidence=2, 400, from 0 to 1",
        "explore?view=hologram, 400, choose one of list",
        "explore?format=pdf, 400, choose one of svg, csv",
        "evidence?finding=article/one%23none, 404, /explore"
    })
    void whatIsWrongIsToldInASentence(String path, int status, String todo) {
        var answer = lakes.ask.get(path, "Accept", Lakes.BROWSER);
        assertEquals(status, answer.statusCode(), answer.body());
        has(answer.body(), todo);
        assertFalse(answer.body().contains("Exception"), answer.body());
    }

    @Test
    void theDrawerShowsTheSentenceFirst() {
        String page =
                lakes.page(
                        "evidence?state=KEN&other=SOM&finding=" + Asker.encoded("article/one#s1"));
        has(page, "𝒜nna said, <mark>Somalia had moved the border</mark>, and went on.", "<dl>");
        String text = page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
        has(text, "Anna Njeri, foreign minister for Kenya", "Somalia", "accuses", "told as it is");
        has(text, "told as it is", "Article 4 of the Border Treaty", "2 March 2025");
        has(text, "2 March 2025 (the article’s day", "Nairobi", "Border &lt;talks&gt; fail");
        has(text, "Read it at the source", "right in 8 of 10 such cases", "a verb that says it");
        has(page, "href=\"https://example.org/one\"");
    }

    @Test
    void theDrawerGoesOnToTheNext() {
        String page =
                lakes.page(
                        "evidence?state=KEN&other=SOM&finding=" + Asker.encoded("article/one#s1"));
        has(
                page,
                "rel=\"next\"",
                "href=\"/evidence?state=KEN&amp;other=SOM&amp;finding=article/one%23r1\"");
        assertFalse(page.contains("rel=\"prev\""), page);
    }

    @Test
    void aNumberOpensAllItsSentences() {
        String page = lakes.text("evidence?state=KEN&direction=to");
        has(page, "anyone → Kenya", "1 to 2 of 2", "Somalia will help it", "(to the month");
    }

    @Test
    void theInterfaceIsIndonesianForWhoReadsIt() {
        var answer = lakes.ask.get("explore?act=ACCUSE&locale=id", "Accept", Lakes.BROWSER);
        has(answer.body(), "lang=\"id\"", "menuduh", "2 Maret 2025");
    }

    @Test
    void theScriptOfTheDrawerIsServed() {
        has(lakes.page("explore"), "src=\"/static/drawer.js\"");
        assertTrue(Asker.type(lakes.ask.get("static/drawer.js")).contains("javascript"));
    }
}
