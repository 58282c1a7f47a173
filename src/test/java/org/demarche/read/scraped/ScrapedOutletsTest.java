package org.demarche.read.scraped;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrapedOutletsTest {
    @ParameterizedTest
    @CsvSource({"seen.txt, 0.98, 0.95", "held.txt, 0.92, 0.7", "more.txt, 0.9, 0.5"})
    void keepsTheParagraphsOfPagesAsScraped(String file, double floor, double outlets)
            throws IOException {
        ScrapedCases cases = ScrapedCases.of(file, false);
        assertTrue(cases.lines() >= floor, cases::toString);
        assertTrue(cases.share("publisher") >= outlets, cases::toString);
        for (String field : new String[] {"headline", "editor", "date"}) {
            assertTrue(cases.share(field) >= 0.9, cases::toString);
        }
    }
}
