package org.demarche.read.scraped;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrapedOutletsTest {
    @ParameterizedTest
    @CsvSource({"seen.txt, 0.9", "held.txt, 0.85"})
    void keepsTheParagraphsOfPagesAsScraped(String file, double floor) throws IOException {
        ScrapedCases cases = ScrapedCases.of(file, false);
        assertTrue(cases.lines() >= floor, cases::toString);
        assertTrue(cases.share("editor") >= 0.95, cases::toString);
    }
}
