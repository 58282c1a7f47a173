package org.demarche.extract.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.domain.Mention;
import org.demarche.extract.Documents;
import org.demarche.extract.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which day, month or year words mean, and how fast that is told. The sentences of each language
/// stand in its pack.
class DateFinderTest {
    private static final Map<String, DateFinder> FINDERS = new ConcurrentHashMap<>();

    private static List<Mention> dates(Document document) {
        return FINDERS.computeIfAbsent(document.pack().code(), c -> new DateFinder(document.pack()))
                .dates(document);
    }

    @Test
    void aDateMayRunOnIntoTheNextWrappedLineButNotIntoTheNextParagraph() {
        Document wrapped =
                Documents.of(
                        "en",
                        "-",
                        "the Declaration that was signed by both of them in Riga on 10 \nDecember 1991, and");
        assertEquals("1991-12-10", dates(wrapped).getFirst().refersTo().toString());
        Document parted = Documents.of("en", "-", "Page 10\n\nDecember 1991");
        assertEquals("1991-12", dates(parted).getFirst().refersTo().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/7/2025 ",
                "Sabtu ",
                "Sabtu, ",
                "kemarin, ",
                "dua ribu ",
                "tahun ",
                "tahun 2024-",
                "(12/7 ",
                "18 dan 19 ",
                "12 Juli\n",
                "lalu ",
                "1",
                "{year}"
            })
    void takesNoLongerThanTheTextIsLong(String part) {
        Document document = Documents.bare("id", "2025-07-13", part.repeat(100_000));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> dates(document));
    }

    @Test
    void isFastEnoughForWholeCollections() {
        String text =
                "Menteri itu mengatakan pada Sabtu (12/7/2025) bahwa perjanjian 2024 tetap berlaku. ";
        Document document = Documents.bare("id", "2025-07-13", text.repeat(2_000));
        dates(document);
        long begin = System.nanoTime();
        dates(document);
        double micros = (System.nanoTime() - begin) / 1000.0 / document.tokens().size();
        assertTrue(micros < 10, () -> micros + " microseconds a token");
    }
}
