package org.demarche.extract.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Reading;
import org.demarche.extract.Bundled;
import org.demarche.extract.ReadingLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words name an agreement or an article of one, and which number an article has.
class CitationsTest {
    private static List<String> bracketed(String marked) {
        List<String> words = new ArrayList<>();
        String[] pieces = marked.split("[\\[\\]]");
        for (int i = 1; i < pieces.length; i += 2) {
            words.add(pieces[i]);
        }
        return words;
    }

    /// The words in brackets name agreements, and nothing else does.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Fiji and Tonga signed a [security treaty]. The [treaty] covers ships.
                    en | The [North Atlantic Treaty] and the [UN Charter] were cited.
                    en | Fiji withdrew from the [Paris Agreement].
                    en | The envoys reached no agreement, and no deal was made.
                    en | The protocol officer greeted the charter guests.
                    en | The [Chile-Peru free trade agreement] and the [Chile-Bolivia border treaty] are old.
                    en | Kyiv spoke of the [Budapest Memorandum], not of the [Minsk agreements].
                    en | [Jordan's 1994 peace treaty] with Israel holds.
                    en | A [memorandum of understanding (MoU) on grain] was signed by Chad and Mali.
                    en | The [Vienna Convention on the Law of Treaties] (VCLT) was cited. The [VCLT] is clear.
                    en | The deal between the two airlines fell through.
                    en | The two sides agreed that any treaty must wait.
                    en | The [Treaty of Friendship] between Chad and Mali lapsed.
                    en | Mali tore up its [tax treaty] with France.
                    en | [UN Security Council Resolution 2231] and [Resolution 1701] still stand.
                    en | He read the declaration of independence aloud.
                    en | The [Panmunjom Declaration] was signed by Kim Jong Un.
                    en | They praised the charter of the choir.
                    en | Malta signed the [Ottawa Treaty], the [Rome Statute] and the [Paris Agreement].
                    en | The [Joint Comprehensive Plan of Action] (JCPOA) is dead. The [JCPOA] was signed in 2015.
                    en | An [agreement on visas] between Peru and Chile enters into force.
                    en | There is no treaty between Chad and Peru.
                    en | Signing the [Treaty on Good-Neighbourliness, Friendship and Cooperation], Poland and Germany made peace.
                    en | Zambia and Malawi signed a [memorandum of understanding] (MoU) and a [trade agreement] (TA).
                    en | Fiji hailed the [Treaty of Rarotonga], or [South Pacific Nuclear Free Zone Treaty].
                    en | The [Treaty on the Non-Proliferation of Nuclear Weapons] (NPT) stands; the [NPT] is old.
                    en | The [Comprehensive Nuclear-Test-Ban Treaty] (CTBT) was ratified by Palau. The [CTBT] is not in force.
                    en | The [Geneva Conventions of 1949] protect the wounded.
                    en | Armenia's parliament debated the [customs agreement] with Georgia for hours.
                    en | Two agreements were signed; neither agreement was published.
                    en | The chemists' convention and the protocol of the dinner were dull.
                    en | Laos quoted the [ASEAN Charter].
                    en | The [Oslo Accords] were signed on the lawn.
                    en | The [Treaty of Versailles] was signed in 1919.
                    id | Fiji dan Tonga meneken [perjanjian keamanan]. [Perjanjian itu] mengatur kapal.
                    id | [Piagam PBB] dan [Perjanjian Atlantik Utara] dikutip.
                    id | Fiji menarik diri dari [Perjanjian Paris].
                    id | Para utusan tidak mencapai kesepakatan.
                    id | Petugas protokol menyambut para tamu.
                    id | Chad dan Sudan meneken [perjanjian keamanan].
                    id | [Perjanjian perdagangan bebas Chile-Peru] dan [perjanjian perbatasan Chile-Bolivia] sudah tua.
                    id | Kyiv bicara soal [Memorandum Budapest], bukan [Kesepakatan Minsk].
                    id | [Nota kesepahaman (MoU) tentang gandum] diteken Chad dan Mali.
                    id | Kesepakatan antara dua maskapai itu batal.
                    id | Kedua pihak sepakat bahwa perjanjian apa pun harus menunggu.
                    id | [Perjanjian Persahabatan] antara Chad dan Mali berakhir.
                    id | Mali merobek [perjanjian pajak] dengan Prancis.
                    id | [Resolusi Dewan Keamanan PBB 2231] dan [Resolusi 1701] tetap berlaku.
                    id | Ia membacakan teks proklamasi kemerdekaan.
                    id | Malta meneken [Traktat Ottawa], [Statuta Roma], dan [Perjanjian Paris].
                    id | [Rencana Aksi Komprehensif Bersama] (JCPOA) sudah mati. [JCPOA] diteken pada 2015.
                    id | [Kesepakatan bebas visa] antara Peru dan Chile mulai berlaku.
                    id | Tidak ada perjanjian antara Chad dan Peru.
                    id | [Deklarasi Panmunjom] diteken Kim Jong Un.
                    id | [Piagam ASEAN] dan [Traktat Persahabatan dan Kerja Sama di Asia Tenggara] dikutip.
                    id | Menurut [Traktat Ottawa], ranjau dilarang.
                    id | Zambia dan Malawi meneken [nota kesepahaman] (MoU) dan [perjanjian dagang].
                    id | [Traktat Pelarangan Menyeluruh Uji Coba Nuklir] (CTBT) diratifikasi Palau. [CTBT] belum berlaku.
                    id | [Konvensi Jenewa 1949] melindungi korban luka.
                    id | Dua perjanjian diteken; keduanya dirahasiakan.
                    id | Laos mengutip [Piagam ASEAN].
                    id | [Kesepakatan Oslo] diteken di halaman.
                    id | [Perjanjian Versailles] diteken pada 1919.
                    id | Fiji dan Tonga meneken [nota kesepahaman di bidang perikanan].
                    id | [Deklarasi Djuanda] diumumkan pada 1957.
                    id | [Perjanjian Linggarjati] dan [Perjanjian Renville] gagal.
                    id | Presiden menerima piagam dari sekolah.
                    id | Rancangan resolusi itu diveto.
                    id | Konsensus rapat tercapai.
                    """)
    void agreementsAreNamedByTheWordsInBrackets(String language, String marked) {
        Reading reading = Bundled.reading(language, marked.replaceAll("[\\[\\]]", ""));
        assertEquals(
                bracketed(marked),
                reading.mentions().stream()
                        .filter(m -> m.refersTo() instanceof Agreement)
                        .map(m -> reading.article().body().cut(m.span()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | [Article 51] of the UN Charter was cited.
                    en | Peru cited [Article 2(4)] of the UN Charter.
                    en | Peru wrote an article on the UN Charter.
                    en | [Article 51] of the UN Charter and [Article 5] of the North Atlantic Treaty were cited.
                    en | Peru cited [Articles 41] and [42] of the UN Charter.
                    en | Peru cited [Articles 2(4)], [33] and [51] of the UN Charter.
                    en | Peru cited [paragraph 4 of Article 2] of the UN Charter.
                    en | NATO's [Article 5] was cited.
                    en | Under [Article 60, paragraph 2], of the Vienna Convention on the Law of Treaties, it may go.
                    en | Article 9 of Japan's constitution and [Article 9] of the UN Charter differ.
                    en | Fiji and Tonga signed a security treaty. [Article 4] was praised, [article 5] was not.
                    en | The article on [Article 5] of the North Atlantic Treaty was long.
                    en | [Art. 51] of the UN Charter was cited.
                    id | [Pasal 51] Piagam PBB dikutip.
                    id | Peru mengutip [Pasal 2 ayat (4)] Piagam PBB.
                    id | Peru menulis artikel tentang Piagam PBB.
                    id | [Pasal 51] Piagam PBB dan [Pasal 5] Perjanjian Atlantik Utara dikutip.
                    id | Peru mengutip [Pasal 41] dan [42] Piagam PBB.
                    id | Peru mengutip [Pasal 2 ayat (4)], [Pasal 33], dan [Pasal 51] Piagam PBB.
                    id | Peru mengutip [ayat (4) Pasal 2] Piagam PBB.
                    id | Pasal 9 konstitusi Jepang dan [Pasal 9] Piagam PBB berbeda.
                    id | Fiji dan Tonga meneken perjanjian keamanan. [Pasal 4] dipuji, [pasal 5] tidak.
                    id | Artikel tentang [Pasal 5] Perjanjian Atlantik Utara itu panjang.
                    id | [Pasal-pasal 2] dan [4] perjanjian keamanan Fiji-Tonga dikutip.
                    """)
    void clausesAreNamedByTheWordsInBrackets(String language, String marked) {
        Reading reading = Bundled.reading(language, marked.replaceAll("[\\[\\]]", ""));
        assertEquals(
                bracketed(marked),
                reading.mentions().stream()
                        .filter(m -> m.refersTo() instanceof Clause)
                        .map(m -> reading.article().body().cut(m.span()))
                        .toList());
    }

    /// However a number is written, it is the same article.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Article 4 of the NPT            | 4
                    en | Article IV of the NPT           | 4
                    en | article 4 of the NPT            | 4
                    en | Art. 4 of the NPT               | 4
                    en | Article Four of the NPT         | 4
                    en | Article 4(2) of the NPT         | 4.2
                    en | Article 4, paragraph 2 of the NPT | 4.2
                    en | paragraph 2 of Article 4 of the NPT | 4.2
                    en | Articles 4 and 6 of the NPT     | 4 6
                    en | Articles 4, 6 and 7 of the NPT  | 4 6 7
                    en | Article 12 of the NPT              | 12
                    en | ARTICLE 4 OF THE NPT               | 4
                    en | articles 4 and 6 of the NPT        | 4 6
                    en | Articles IV and VI of the NPT      | 4 6
                    en | Articles 4, 6, and 7 of the NPT    | 4 6 7
                    en | Article 4 or Article 6 of the NPT  | 4 6
                    en | Art 4 of the NPT                   | 4
                    en | Article 4 (2) of the NPT           | 4.2
                    en | Article IV(2) of the NPT           | 4.2
                    en | Article 4, para 2 of the NPT       | 4.2
                    en | Article 4, clause 2, of the NPT    | 4.2
                    en | para 2 of Art. 4 of the NPT        | 4.2
                    en | Article Twelve of the NPT          | 12
                    en | NPT Article 4                      | 4
                    en | the NPT's Article 4                | 4
                    en | NPT Articles 4 and 6               | 4 6
                    en | Article 4bis of the NPT            | 4bis
                    en | Articles 4(1) and 6(2) of the NPT  | 4.1 6.2
                    en | Article XIV of the NPT             | 14
                    en | Article 104 of the NPT             | 104
                    en | Article 4 of the Non-Proliferation Treaty (NPT) | 4
                    id | Pasal 4 NPT                     | 4
                    id | Pasal IV NPT                    | 4
                    id | pasal 4 NPT                     | 4
                    id | Pasal 4 ayat 2 NPT              | 4.2
                    id | Pasal 4 ayat (2) NPT            | 4.2
                    id | ayat 2 Pasal 4 NPT              | 4.2
                    id | Pasal 4 dan 6 NPT               | 4 6
                    id | Pasal 4, 6, dan 7 NPT           | 4 6 7
                    id | Pasal 12 NPT                       | 12
                    id | PASAL 4 NPT                        | 4
                    id | Pasal IV dan VI NPT                | 4 6
                    id | Pasal 4 dan Pasal 6 NPT            | 4 6
                    id | Pasal 4 atau 6 NPT                 | 4 6
                    id | Pasal empat NPT                    | 4
                    id | Pasal keempat NPT                  | 4
                    id | Pasal 4, ayat 2 NPT                | 4.2
                    id | Pasal IV ayat (2) NPT              | 4.2
                    id | Pasal 4 butir 2 NPT                | 4.2
                    id | ayat (2) Pasal IV NPT              | 4.2
                    id | ayat kedua Pasal 4 NPT             | 4.2
                    id | NPT Pasal 4                        | 4
                    id | Pasal 4 dari NPT                   | 4
                    id | Pasal XIV NPT                      | 14
                    id | Pasal dua belas NPT                | 12
                    id | Artikel 4 NPT                      | 4
                    id | Klausul 4 NPT                      | 4
                    id | pasal-pasal 4, 6, dan 7 NPT        | 4 6 7
                    id | Pasal 4 ayat (1) dan Pasal 6 ayat (2) NPT | 4.1 6.2
                    """)
    void anArticleHasItsNumberHoweverWritten(String language, String words, String numbers) {
        String text = (language.equals("en") ? "They cited " : "Mereka mengutip ") + words + ".";
        List<String> expected = List.of(numbers.split(" "));
        assertEquals(
                expected.stream().map(n -> "npt/" + n).toList(),
                new ReadingLines(Bundled.reading(language, text)).clauses());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 4 of ",
                "the treaty (NPT/",
                "agreement between Fiji and ",
                "Article 4, paragraph ",
                "treaty on the treaty of the "
            })
    void takesNoLongerThanTheTextIsLong(String part) {
        String text = part.repeat(5_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Bundled.reading("en", text).agreements());
    }
}
