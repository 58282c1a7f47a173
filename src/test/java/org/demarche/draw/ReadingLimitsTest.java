package org.demarche.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.demarche.extract.ReadingLimits;
import org.demarche.read.content.Raw;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Of an article that is too long its beginning is read, and a sentence says so.
class ReadingLimitsTest {
    private static DrawnArticle.Drawn drawn(String text) {
        byte[] line = JsonMapper.shared().writeValueAsBytes(Map.of("text", text, "language", "en"));
        return assertInstanceOf(
                DrawnArticle.Drawn.class,
                ArticleDrawing.bundled().draw(new Raw.Record("a:1", "a:1", line), false));
    }

    @Test
    void charactersBehindTheLastOnesAreToldAndNotRead() {
        DrawnArticle.Drawn drawn = drawn("Russia spoke.\n" + "1".repeat(ReadingLimits.CHARACTERS));
        assertEquals(
                "a:1 has 5,000,014 characters: what follows the first 5,000,000 characters was not"
                        + " read; split it.",
                drawn.message());
        assertEquals(1, drawn.reading().mentions().size());
    }

    @Test
    void soAreFindings() {
        DrawnArticle.Drawn drawn = drawn("Fiji, ".repeat(ReadingLimits.FINDINGS + 2_000));
        int found = drawn.reading().mentions().size();
        assertTrue(found <= ReadingLimits.FINDINGS && found > 49_000, "found " + found);
        assertTrue(
                String.valueOf(drawn.message()).startsWith("a:1 has more than 50,000 findings: "),
                drawn.message());
    }

    @Test
    void ofOthersNothingIsSaid() {
        assertNull(drawn("Russia accused China of lying.").message());
    }
}
