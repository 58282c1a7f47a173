package org.demarche.extract.treaties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.domain.Agreement;
import org.demarche.domain.Reading;
import org.demarche.extract.Bundled;
import org.demarche.extract.ReadingLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the title, the articles and the end of a treaty's text tell.
class TreatyTextsTest {
    private static final String ENGLISH =
            """
            %s

            Article 1

            Each Party shall open its ports.

            Article 2

            1. Ships may call at any time.
            2. Fees shall not be levied.

            Article 3

            This instrument enters into force upon signature.

            %s
            """;
    private static final String INDONESIAN =
            """
            %s

            Pasal 1

            Setiap Pihak wajib membuka pelabuhannya.

            Pasal 2

            1. Kapal dapat singgah kapan saja.
            2. Biaya tidak boleh dipungut.

            Pasal 3

            Perjanjian ini mulai berlaku pada tanggal penandatanganan.

            %s
            """;

    private static Reading treaty(String language, String title, String end) {
        String frame = language.equals("en") ? ENGLISH : INDONESIAN;
        return Bundled.reading(language, frame.formatted(title, end));
    }

    private static Agreement agreement(String language, String title) {
        return treaty(language, title, "").agreements().getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Treaty between Fiji and Tonga on Fisheries                           | TREATY     | FJI+TON
                    en | Agreement between Fiji and Tonga on Fisheries                        | AGREEMENT  | FJI+TON
                    en | Convention between Fiji and Tonga on Fisheries                       | CONVENTION | FJI+TON
                    en | Protocol between Fiji and Tonga on Fisheries                         | PROTOCOL   | FJI+TON
                    en | TREATY BETWEEN THE REPUBLIC OF FIJI AND THE KINGDOM OF TONGA         | TREATY     | FJI+TON
                    en | Agreement between the Government of Fiji and the Government of Tonga | AGREEMENT  | FJI+TON
                    id | Perjanjian antara Fiji dan Tonga tentang Perikanan                   | TREATY     | FJI+TON
                    id | Konvensi antara Fiji dan Tonga tentang Perikanan                     | CONVENTION | FJI+TON
                    id | Protokol antara Fiji dan Tonga tentang Perikanan                     | PROTOCOL   | FJI+TON
                    id | PERJANJIAN ANTARA REPUBLIK FIJI DAN KERAJAAN TONGA                   | TREATY     | FJI+TON
                    id | Perjanjian antara Pemerintah Fiji dan Pemerintah Tonga               | TREATY     | FJI+TON
                    """)
    void theTitleTellsKindAndParties(String language, String title, String kind, String parties) {
        Reading reading = treaty(language, title, "");
        assertEquals(kind, reading.agreements().getFirst().kind().name());
        assertEquals(
                parties, new ReadingLines(reading).agreements().getFirst().split(" ")[1], title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | DONE at Suva on 3 May 2019, in two originals.               | 2019-05-03 | place/suva
                    en | Done at Suva, this third day of May 2019.                   | 2019-05-03 | place/suva
                    en | DONE in duplicate at Suva on 3 May 2019.                    | 2019-05-03 | place/suva
                    id | Dibuat di Suva pada tanggal 3 Mei 2019 dalam rangkap dua.   | 2019-05-03 | place/suva
                    """)
    void theEndTellsWhenAndWhereItWasSigned(String language, String end, String day, String place) {
        String title =
                language.equals("en")
                        ? "Treaty between Fiji and Tonga"
                        : "Perjanjian antara Fiji dan Tonga";
        Agreement treaty = treaty(language, title, end).agreements().getFirst();
        assertEquals(day, String.valueOf(treaty.signedOn()));
        assertEquals(place, treaty.signedAt() == null ? null : treaty.signedAt().id());
    }

    @ParameterizedTest
    @CsvSource({
        "en, Treaty between Fiji and Tonga on Fisheries",
        "id, Perjanjian antara Fiji dan Tonga tentang Perikanan"
    })
    void eachArticleAndParagraphIsAClause(String language, String title) {
        Reading reading = treaty(language, title, "");
        assertEquals(
                List.of("1", "2", "2.1", "2.2", "3"),
                new ReadingLines(reading)
                        .clauses().stream().map(c -> c.substring(c.indexOf('/') + 1)).toList());
        assertEquals(1, reading.agreements().size());
        assertEquals(5, evidence(reading).size());
        assertEquals(title, agreement(language, title).names().in(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The guide has three articles. Article 1 is on bread, Article 2 on soup, Article 3 on fish.
                    en | Three articles ¶ Article one was long. ¶ Article two was short. ¶ Article three was lost.
                    en | Fiji praised the treaty. ¶ Article 1 covers ports. ¶ Article 2 covers fees. ¶ Tonga agreed.
                    id | Panduan itu memuat tiga pasal. Pasal 1 tentang roti, Pasal 2 tentang sup, Pasal 3 tentang ikan.
                    id | Fiji memuji perjanjian itu. ¶ Pasal 1 mengatur pelabuhan. ¶ Pasal 2 mengatur biaya. ¶ Tonga setuju.
                    """)
    void whatOnlySpeaksOfArticlesIsNoTreaty(String language, String text) {
        assertEquals(List.of(), evidence(Bundled.reading(language, text.replace(" ¶ ", "\n"))));
    }

    /// Of clauses that make up the text.
    private static List<String> evidence(Reading reading) {
        return reading.agreements().stream()
                .flatMap(a -> a.clauses().stream())
                .flatMap(c -> c.confidence().evidence().stream())
                .filter(e -> e.equals("clause-of-text"))
                .toList();
    }

    @Test
    void whatAPartyMayDoBindsNobody() {
        Reading reading = treaty("en", "Treaty between Fiji and Tonga on Fisheries", "");
        List<String> duties = new ReadingLines(reading).duties();
        assertEquals("FJI+TON: open its ports | - | -", duties.getFirst());
        assertEquals(List.of(), duties.stream().filter(d -> d.contains("call at any")).toList());
    }
}
