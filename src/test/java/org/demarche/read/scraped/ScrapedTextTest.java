package org.demarche.read.scraped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.demarche.domain.Article;
import org.demarche.read.ArticleParser;
import org.demarche.read.Outcome;
import org.demarche.read.ReadingChoices;
import org.demarche.read.Samples;
import org.demarche.read.content.Raw;
import org.demarche.read.content.TimeStamp;
import org.junit.jupiter.api.Test;

class ScrapedTextTest {
    @Test
    void keepsHeadlineDateCaptionAndParagraphsInIndonesian() throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of(Samples.path("scraped-id.txt"))).stream()
                        .filter(l -> !l.isBlank())
                        .toList();
        List<String> expected =
                lines.stream()
                        .filter(l -> lines.indexOf(l) >= 7)
                        .limit(11)
                        .filter(l -> !l.startsWith("Baca") && !l.equals("Bagikan"))
                        .toList();
        assertEquals(
                String.join("\n", expected), Samples.article("scraped-id.txt").body().original());
    }

    @Test
    void readsTheHeadAndTheEditorInIndonesian() {
        Article article = Samples.article("scraped-id.txt");
        assertEquals(
                "Menlu Kenya dan Tanzania Sepakati Jalur Kereta Lintas Batas di Arusha",
                article.headline());
        assertEquals("2026-03-05T19:45:00+08:00", String.valueOf(article.published()));
        assertEquals("KabarDunia.id", article.publisher());
        assertEquals("Ratna Wulandari", article.editor());
        assertEquals("id", article.language());
    }

    @Test
    void readsEnglishFromAPackedFile() {
        Article article = Samples.article("packed.txt.gz");
        assertEquals("Uruguay and Namibia sign fisheries accord in Montevideo", article.headline());
        assertEquals("2026-05-02T16:05:00Z", String.valueOf(article.published()));
        assertEquals("Southern Wire", article.publisher());
        assertEquals("en", article.language());
        assertEquals(9, article.body().original().lines().count());
    }

    @Test
    void keepsATextOfOneShortLine() {
        assertEquals(
                "The minister said no", Samples.plain("The minister said no\n").body().original());
    }

    @Test
    void keepsShortSentencesThatBeginLikeByLinesOrClutter() {
        String text =
                """
                Menteri Luar Negeri Kenya Musalia Mudavadi mengatakan negaranya siap membangun jalur kereta lintas batas bersama Tanzania.
                Laporan itu dibantah Tanzania.
                Ia lahir pada 12 Juni 1962.
                Iklan rokok tidak dibahas dalam pertemuan itu.
                Kedua negara menandatangani nota kesepahaman itu setelah perundingan selama dua hari di kota Arusha, Tanzania.\
                """;
        assertEquals(text, Samples.plain(text).body().original());
    }

    @Test
    void takesNoDateFromAParagraph() {
        Article article =
                Samples.plain(
                        """
                        The minister said that the accord of 12 June 1999 had lapsed on 3 May 2020 and would be renewed.
                        Her colleague said on 4 May 2026 that the parliament of his country would not agree to that.
                        """);
        assertNull(article.published());
    }

    @Test
    void findsTheHeadAboveCaptionsButtonsAndLanguageSwitches() {
        Article english =
                Samples.plain(
                        """
                        World
                        Minister Aina Raz greets villagers near the Zambezi, Friday, 12 May 2023/AFP
                        Africa
                        Zambia Lets Malawi Use Its Railway, Growers Cheer
                        FRIDAY, 12 MAY 2023 | 14:02 CAT
                        The transport minister of Zambia said on Friday that trucks from Malawi might use the railway for a year.
                        """);
        assertEquals("Zambia Lets Malawi Use Its Railway, Growers Cheer", english.headline());
        Article indonesian =
                Samples.plain(
                        """
                        Zambia Buka Rel untuk Malawi

                        Indonesia  | English
                        bagikan berita ke :
                        Jumat, 12 Mei 2023
                        Di baca 77 kali
                        Menteri Perhubungan Zambia mengatakan pada Jumat bahwa kereta Malawi boleh memakai rel itu selama satu tahun.
                        """);
        assertEquals("Zambia Buka Rel untuk Malawi", indonesian.headline());
        assertEquals("2023-05-12", String.valueOf(indonesian.published()));
    }

    @Test
    void readsThePublisherFromTheDatelineOrTheSource() {
        assertEquals(
                "KABARZAMBIA.CO.ID",
                Samples.plain(
                                "KABARZAMBIA.CO.ID, LUSAKA -- Menteri Perhubungan Zambia membuka rel itu untuk Malawi.\n")
                        .publisher());
        Article quoted =
                Samples.plain(
                        """
                        Zambia opens its railway
                        The transport minister of Zambia said that trucks from Malawi might use the railway for a whole year.
                        Source: Lusaka Courier, 12 May 2023
                        """);
        assertEquals("Lusaka Courier", quoted.publisher());
        assertEquals("2023-05-12", String.valueOf(quoted.published()));
    }

    @Test
    void dropsRelatedHeadlinesAndWhatStandsThereTwice() {
        String first =
                "Menteri Perhubungan Zambia mengatakan pada Jumat bahwa kereta Malawi boleh memakai rel itu selama satu tahun.";
        String second = "\"Kami menepati janji kepada tetangga kami,\" kata menteri itu.";
        String third =
                "Petani Malawi meminta rel itu dibuka sejak jembatan di atas sungai runtuh akibat banjir pada tahun 2019.";
        Article article =
                Samples.plain(
                        String.join(
                                "\n",
                                first,
                                " Bus Terguling di Dekat Ndola, Dua Orang Luka",
                                " Penyanyi Asal Kitwe Raih Penghargaan Album Ketiga",
                                second,
                                "(Baca juga: Sepuluh Danau Terindah)",
                                third + " (Baca juga: Danau Terluas)",
                                second,
                                third));
        assertEquals(String.join("\n", first, second, third), article.body().original());
    }

    @Test
    void readsTheSameUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        Article expected = Samples.article("scraped-id.txt");
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertEquals(expected, Samples.article("scraped-id.txt"));
            assertEquals(
                    "2026-05-02T16:05:00Z",
                    String.valueOf(Samples.article("scraped-en.txt").published()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void letsTheUserDecideLanguageAndDate() {
        ArticleParser parser =
                new ArticleParser(
                        Samples.PACKS, new ReadingChoices("en", TimeStamp.parse("2026-01-02")));
        Raw raw =
                new Raw.Record(
                        "a:1",
                        "a",
                        "{\"text\":\"Menteri itu datang.\"}"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Article article = ((Outcome.Read) parser.parse(raw)).article();
        assertEquals("en", article.language());
        assertEquals("2026-01-02", String.valueOf(article.published()));
    }
}
