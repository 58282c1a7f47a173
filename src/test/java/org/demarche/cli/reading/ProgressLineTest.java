package org.demarche.cli.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static String line(long articles, long bytes, long total, int seconds, int columns) {
        return new ProgressLine(articles, bytes, total, Duration.ofSeconds(seconds), bytes)
                .text(columns);
    }

    @Test
    void tellsArticlesBytesRateAndTimeLeft() {
        assertEquals(
                "Reading: 1,200 articles, 25.0 of 100.0 MB, 20 articles/s, 3:00 left [===>          ]",
                line(1_200, 25_000_000, 100_000_000, 60, 84));
    }

    @Test
    void tellsWhatIsSmallInKilobytes() {
        assertEquals("Reading: 1 article, 3 of 13 kB, 0:07 left", line(1, 2_900, 12_700, 2, 50));
    }

    @Test
    void tellsNoTotalThatNobodyKnows() {
        String line = line(10, 2_500_000, 0, 2, 100);
        assertEquals("Reading: 10 articles, 2.5 MB, 5.0 articles/s", line);
        assertFalse(line(0, 0, 0, 0, 100).contains("?"));
        assertEquals("Reading: 0 articles, 0 kB", line(0, 0, 0, 0, 100));
    }

    @Test
    void keepsWithinTheColumns() {
        assertEquals("Reading: 1,200 artic", line(1_200, 25_000_000, 100_000_000, 60, 20));
    }
}
