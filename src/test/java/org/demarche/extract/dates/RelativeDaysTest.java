package org.demarche.extract.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.domain.PartialDate;
import org.demarche.extract.Documents;
import org.demarche.extract.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When "yesterday" is: days, months and years that are reckoned from the day of the article,
/// across the ends of months, years and leap years. More sentences of each language stand in its
/// pack.
class RelativeDaysTest {
    private static List<String> days(String language, String published, String text) {
        Document document = Documents.of(language, published, text);
        return new DateFinder(document.pack())
                .dates(document).stream()
                        .map(m -> ((PartialDate) m.refersTo()).toString())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2025-07-13, He spoke yesterday., 2025-07-12",
        "en, 2025-01-01, He spoke yesterday., 2024-12-31",
        "en, 2024-03-01, He spoke yesterday., 2024-02-29",
        "en, 2025-03-01, He spoke yesterday., 2025-02-28",
        "en, 2024-12-31, He will speak tomorrow., 2025-01-01",
        "en, 2025-07-13, He speaks today., 2025-07-13",
        "en, 2025-01-15, He spoke last month., 2024-12",
        "en, 2025-01-15, He spoke last year., 2024",
        "en, 2025-01-15, He will speak next year., 2026",
        "en, 2025-07-13, He spoke two days ago., 2025-07-11",
        "en, 2025-07-01, He spoke two days ago., 2025-06-29",
        "id, 2025-07-13, Ia berpidato kemarin., 2025-07-12",
        "id, 2025-01-01, Ia berpidato kemarin., 2024-12-31",
        "id, 2024-03-01, Ia berpidato kemarin., 2024-02-29",
        "id, 2025-03-01, Ia berpidato kemarin., 2025-02-28",
        "id, 2024-12-31, Ia berpidato besok., 2025-01-01",
        "id, 2025-07-13, Ia berpidato hari ini., 2025-07-13",
        "id, 2025-07-13, Ia berpidato lusa., 2025-07-15",
        "id, 2025-01-15, Ia berpidato bulan lalu., 2024-12",
        "id, 2025-01-15, Ia berpidato tahun lalu., 2024",
        "id, 2025-01-15, Ia berpidato tahun depan., 2026",
        "id, 2025-07-01, Ia berpidato dua hari lalu., 2025-06-29"
    })
    void areReckonedFromTheDayOfTheArticle(
            String language, String published, String text, String day) {
        assertEquals(List.of(day), days(language, published, text));
    }

    /// A day of the week is the last one that was, or the next one where something is planned.
    @ParameterizedTest
    @CsvSource({
        "en, 2025-07-13, He spoke on Friday., 2025-07-11",
        "en, 2025-07-13, He spoke on Sunday., 2025-07-13",
        "en, 2025-07-13, He will speak on Friday., 2025-07-18",
        "en, 2025-07-13, He spoke last Friday., 2025-07-11",
        "en, 2025-07-13, He speaks next Friday., 2025-07-18",
        "en, 2025-01-01, He spoke on Tuesday., 2024-12-31",
        "id, 2025-07-13, Ia berpidato pada Jumat., 2025-07-11",
        "id, 2025-07-13, Ia berpidato pada Minggu., 2025-07-13",
        "id, 2025-07-13, Ia akan berpidato pada Jumat., 2025-07-18",
        "id, 2025-07-13, Ia berpidato Jumat lalu., 2025-07-11",
        "id, 2025-07-13, Ia berpidato Jumat depan., 2025-07-18",
        "id, 2025-01-01, Ia berpidato pada Selasa., 2024-12-31"
    })
    void aWeekdayIsTheNearest(String language, String published, String text, String day) {
        assertEquals(List.of(day), days(language, published, text));
    }

    /// Without the day of the article nothing can be reckoned; full dates stay what they are.
    @ParameterizedTest
    @CsvSource({
        "en, He spoke yesterday.,",
        "en, He spoke on Friday.,",
        "en, He spoke last month.,",
        "en, He spoke on 5 March.,",
        "en, He spoke on 5 March 2020., 2020-03-05",
        "id, Ia berpidato kemarin.,",
        "id, Ia berpidato pada Jumat.,",
        "id, Ia berpidato bulan lalu.,",
        "id, Ia berpidato pada 5 Maret.,",
        "id, Ia berpidato pada 5 Maret 2020., 2020-03-05"
    })
    void areNotReckonedWithoutADay(String language, String text, String day) {
        assertEquals(day == null ? List.of() : List.of(day), days(language, "-", text));
    }
}
