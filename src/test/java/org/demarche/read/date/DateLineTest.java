package org.demarche.read.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.language.LanguagePacks;
import org.demarche.language.SmallPack;
import org.demarche.read.Samples;
import org.demarche.read.content.TimeStamp;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLineTest {
    private static final DateLine DATES = new DateLine(Samples.PACKS);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kamis, 5 Maret 2026 - 19:45:10 WITA; 2026-03-05T19:45:10+08:00",
                "KAMIS, 5 MARET 2026 | 08.10 WIT | LAPORAN: SITI AMINAH; 2026-03-05T08:10:00+09:00",
                "05/03/2026, 19:45 WIB; 2026-03-05T19:45:00+07:00",
                "5 Mei 2026; 2026-05-05",
                "May 2, 2026, 4:05 pm; 2026-05-02T16:05:00",
                "May 2, 2026, 12:05 a.m. GMT; 2026-05-02T00:05:00Z",
                "2nd May 2026, 4:05 p.m.; 2026-05-02T16:05:00",
                "May 1st, 2026 11:59 AM; 2026-05-01T11:59:00",
                "Published on 2 May 2026 at 16:05 (UTC+2); 2026-05-02T16:05:00+02:00",
                "2026-05-02 16:05; 2026-05-02T16:05:00",
                "16:05 | 2 May 2026; 2026-05-02T16:05:00",
                "Updated 3 May 2026, 07:15 - Published 2 May 2026, 16:05; 2026-05-02T16:05:00",
                "Updated 3 May 2026, 07:15; null",
                "31 February 2026; null",
                "The accord of 12 June 1999 has lapsed and will be renewed; null",
                "He was born on 2 May 1990.; null",
                "No date at all; null",
            })
    void readsDateLines(String line, String expected) {
        assertEquals(expected, String.valueOf(DATES.publication(line)));
    }

    /// A pack need not know marks of dates: figures alone are read without them.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"3.5.2026, 14:05; 2026-05-03T14:05:00", "2 Wonnemond 2026, 4:05; null"})
    void readsFiguresWithoutWords(String line, String expected, @TempDir Path root)
            throws IOException {
        SmallPack.write(root);
        DateLine figures = new DateLine(LanguagePacks.load(root));
        assertEquals(expected, String.valueOf(figures.publication(line)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-02T16:05:09Z, 2026-05-02T16:05:09Z",
        "2026-05-02T16:05+07:00, 2026-05-02T16:05:00+07:00",
        "2026-05-02T16:05:00.123+0700, 2026-05-02T16:05:00+07:00",
        "2026-05-02 16:05, 2026-05-02T16:05:00",
        "2026-05-02, 2026-05-02",
        "20260502, 2026-05-02",
        "'Sat, 2 May 2026 16:05:00 GMT', 2026-05-02T16:05:00Z",
        "0001-01-01T00:00:00Z, null",
        "2026-13-02, null",
        "yesterday, null",
    })
    void readsTimeStamps(String text, String expected) {
        assertEquals(expected, String.valueOf(TimeStamp.parse(text)));
    }
}
