package org.demarche.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Actor;
import org.demarche.domain.Place;
import org.demarche.domain.Reading;
import org.demarche.extract.Bundled;
import org.demarche.extract.Documents;
import org.demarche.extract.ReadingLines;
import org.demarche.extract.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words name a person, state, organisation or place, and where such a name begins and ends.
/// More sentences of each language stand in its pack.
class NamesTest {
    /// The words in brackets are names, and nothing else is.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | [Gunnar Hallsson] met [Wanjiru Otieno] in [Reykjavik].
                    en | The envoy of [Fiji], [Josefa Waqa], praised [Tonga]'s king.
                    en | [Ursula von der Leyen] and [Mark Rutte] met in [Brussels].
                    en | Reporters of [Reuters] and [AFP] waited in [Doha].
                    en | The [Red Sea] and the [Suez Canal] were closed.
                    en | [Hallsson], a lawyer, wrote to [Ruwan Perera], a physician.
                    en | "[Norway] is ready," said [Ingrid Solberg].
                    en | The old man sold fish. He had no boat.
                    en | Monday was calm. Then came Tuesday, and June, and rain.
                    en | They said that the Minister of the Interior was ill.
                    en | I think so, and Mother thinks so, too.
                    id | [Gunnar Hallsson] bertemu [Wanjiru Otieno] di [Reykjavik].
                    id | Utusan [Fiji], [Josefa Waqa], memuji raja [Tonga].
                    id | [Ursula von der Leyen] dan [Mark Rutte] bertemu di [Brussels].
                    id | Wartawan [Reuters] dan [AFP] menunggu di [Doha].
                    id | [Laut Merah] dan [Terusan Suez] ditutup.
                    id | [Hallsson], seorang pengacara, menulis kepada [Ruwan Perera], seorang dokter.
                    id | "[Norwegia] siap," kata [Ingrid Solberg].
                    id | Orang tua itu menjual ikan. Ia tidak punya perahu.
                    id | Senin cuaca tenang. Lalu datang Selasa, Juni, dan hujan.
                    id | Saya kira begitu, dan Ibu juga.
                    """)
    void areTheWordsInBracketsAndNoOthers(String language, String marked) {
        Reading reading = Bundled.reading(language, marked.replaceAll("[\\[\\]]", ""));
        List<String> names = new ArrayList<>();
        String[] pieces = marked.split("[\\[\\]]");
        for (int i = 1; i < pieces.length; i += 2) {
            names.add(pieces[i]);
        }
        assertEquals(names, words(reading));
    }

    private static List<String> words(Reading reading) {
        return reading.mentions().stream()
                .filter(m -> m.refersTo() instanceof Actor || m.refersTo() instanceof Place)
                .map(m -> reading.article().body().cut(m.span()))
                .toList();
    }

    /// Titles, verbs, days and possessive endings beside a name are no part of it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | On Tuesday [Moses Kintu] left for [Kampala].
                    en | Professor [Moses Kintu] spoke on Wednesday.
                    en | Said [Moses Kintu]: "We are ready."
                    en | Mr. [Moses Kintu] and Ms. [Grace Otim] danced.
                    en | [Moses Kintu]'s brother met [Uganda]'s team.
                    en | Yesterday [Moses Kintu] slept; Today he works.
                    en | "[Kampala] is calm," [Moses Kintu] told [Reuters] on Monday.
                    en | [Moses Kintu], 51, and [Grace Otim], 48, married in [Entebbe].
                    en | He met [Moses Kintu]. Monday was rainy.
                    en | [Moses Kintu] (left) greeted [Grace Otim] (right).
                    en | [Ahmed bin Salman] met [Abdul Karim al-Jabri] in [Muscat].
                    en | General [Moses Kintu] and Admiral [Grace Otim] saluted.
                    id | Profesor [Moses Kintu] berbicara pada Rabu.
                    id | Bapak [Moses Kintu] dan Ibu [Grace Otim] menari.
                    id | Kemarin [Moses Kintu] tidur; Hari ini ia bekerja.
                    id | "[Kampala] tenang," kata [Moses Kintu] kepada [Reuters] pada Senin.
                    id | [Moses Kintu] (51) dan [Grace Otim] (48) menikah di [Entebbe].
                    id | Ia bertemu [Moses Kintu]. Senin hujan turun.
                    id | [Moses Kintu] (kiri) menyalami [Grace Otim] (kanan).
                    id | [Ahmed bin Salman] bertemu [Abdul Karim al-Jabri] di [Muskat].
                    id | Jenderal [Moses Kintu] dan Laksamana [Grace Otim] memberi hormat.
                    """)
    void whatStandsBesideANameIsNoPartOfIt(String language, String marked) {
        areTheWordsInBracketsAndNoOthers(language, marked);
    }

    /// Capitals alone make no name: those of a headline, of a day, of an abbreviation for things.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | The gross domestic product (GDP) grew. The GDP had shrunk before.
                    en | An unmanned aerial vehicle (UAV) fell into the sea. The UAV was lost.
                    en | The value added tax (VAT) rose. The VAT had been low.
                    en | Foreign direct investment (FDI) fell by 3 percent.
                    en | The price rose to 40 US dollars.
                    en | Chapter One of the book is called Winter.
                    en | In the end, Peace came with Spring.
                    en | "Yes," they said. "Nobody saw it. Everybody heard it."
                    en | All Saints and All Souls are in November.
                    id | Produk domestik bruto (PDB) tumbuh. Sebelumnya PDB turun.
                    id | Pajak pertambahan nilai (PPN) naik. Dulu PPN rendah.
                    id | Harga naik menjadi 40 dolar AS.
                    id | Ia belajar bahasa Indonesia dan bahasa Belanda.
                    id | "Ya," kata mereka. "Tidak ada yang melihat. Semua mendengar."
                    id | Pada akhirnya, Damai datang bersama Musim Semi.
                    """)
    void whatIsOnlyCapitalisedNamesNobody(String language, String text) {
        areTheWordsInBracketsAndNoOthers(language, text);
    }

    /// The noun that heads a name, or what stands beside it, tells what it names.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | The [Northern Fisheries Agency] sold its ships.          | organization
                    en | The [Institute for Strategic Dialogue] wrote a report.   | organization
                    en | They walked along the [Mara River].                      | place
                    en | The [Lomami Bridge] was closed.                          | place
                    en | The road to [Kibuye] was closed.                         | place
                    en | "It is over," said [Kibuye].                             | person
                    en | Mrs. [Kibuye] closed the door.                           | person
                    en | [Kibuye] said that it was over.                          | person
                    id | [Badan Perikanan Nasional] menjual kapalnya.             | organization
                    id | [Universitas Kertanegara] menulis laporan.               | organization
                    id | Mereka menyusuri [Sungai Mara].                          | place
                    id | Polisi menutup [Jembatan Lomami].                        | place
                    id | Mereka tinggal di [Kibuye].                              | place
                    id | "Sudah selesai," kata [Kibuye].                          | person
                    id | Bu [Kibuye] menutup pintu.                               | person
                    id | [Kibuye] mengatakan bahwa semuanya sudah selesai.        | person
                    """)
    void whatAWordNamesIsToldByItsNeighbours(String language, String marked, String kind) {
        List<String> mentions =
                new ReadingLines(Bundled.reading(language, marked.replaceAll("[\\[\\]]", "")))
                        .mentions();
        String words = marked.replaceAll(".*\\[|].*", "");
        assertEquals(
                List.of(kind + " " + words),
                mentions.stream().map(m -> m.replaceFirst("/\\S+", "")).toList());
    }

    /// The last mention is of whom the first is.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Gunnar Hallsson came to the port. Hallsson waved.
                    en | The World Health Organization (WHO) sent aid. So the WHO was praised.
                    en | The World Food Coordination Agency (WFCA) sent grain. Thanks went to the WFCA.
                    en | The European Union (EU) imposed a tariff. It was soon lifted by the EU.
                    en | The International Court of Justice ruled. Few had expected it of the ICJ.
                    en | The Kingdom of the Netherlands voted. The others waited for the Dutch.
                    en | Kim Jong Un went north. At the border people cheered Kim.
                    en | The Democratic Republic of the Congo voted. The others waited for the DRC.
                    en | The United States left first, and then came back the US.
                    id | Gunnar Hallsson datang ke pelabuhan. Lalu muncul Hallsson.
                    id | Organisasi Kesehatan Dunia (WHO) mengirim bantuan. Bantuan itu dikirim WHO.
                    id | Amerika Serikat mundur. Kemudian kembali AS.
                    id | Badan Karantina Nasional (Bakarna) memeriksa kapal. Kapal itu ditahan Bakarna.
                    id | Uni Eropa (UE) mengenakan tarif. Tarif itu segera dicabut UE.
                    id | Mahkamah Internasional (ICJ) memutuskan. Tidak ada yang menyangka putusan ICJ.
                    id | Korea Selatan memilih. Yang lain menunggu Korsel.
                    id | Republik Demokratik Kongo memilih. Yang lain menunggu RD Kongo.
                    """)
    void shortFormsMeanWhomTheLongOnesMean(String language, String text) {
        List<String> mentions = new ReadingLines(Bundled.reading(language, text)).mentions();
        assertTrue(mentions.size() > 1, mentions::toString);
        assertEquals(id(mentions.getFirst()), id(mentions.getLast()));
    }

    private static String id(String mention) {
        return mention.substring(0, mention.indexOf(' '));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | OSLO, July 12 (Reuters) - Norway closed its port.        | place/oslo
                    en | OSLO, Nov. 6 (NTB) -- Norway closed its port.            | place/oslo
                    en | NAIROBI — Kenya closed its port.                         | place/nairobi
                    en | TOKYO (Kyodo) -- Japan closed its port.                  | place/tokyo
                    en | KUALA LUMPUR: Malaysia closed its port.                  | place/kuala-lumpur
                    en | GENEVA, Switzerland (AP) — The port is closed.           | place/geneva
                    en | Norway closed its port in Oslo.                          |
                    en | The port - the largest of Norway - is closed.            |
                    id | JAKARTA, KOMPAS.com - Indonesia menutup pelabuhan.       | place/jakarta
                    id | OSLO - Norwegia menutup pelabuhannya.                    | place/oslo
                    id | Kairo, CNN Indonesia -- Mesir menutup pelabuhan.         | place/cairo
                    id | KUALA LUMPUR: Malaysia menutup pelabuhannya.             | place/kuala-lumpur
                    id | Ankara (ANTARA) - Turki menutup pelabuhannya.            | place/ankara
                    id | Norwegia menutup pelabuhannya di Oslo.                   |
                    """)
    void aDatelineTellsWhenceAnArticleComes(String language, String text, String place) {
        Place dateline = Bundled.reading(language, text).dateline();
        assertEquals(place, dateline == null ? null : dateline.id());
    }

    /// One word for two states is that of the one that the text names otherwise.
    @ParameterizedTest
    @CsvSource({
        "en, The Republic of the Congo voted. Congo was praised., state/COG",
        "id, Republik Kongo memilih. Dunia memuji Kongo., state/COG",
        "id, Republik Demokratik Kongo memilih. Dunia memuji Kongo., state/COD"
    })
    void aNameOfTwoStatesIsThatOfTheOneInTheText(String language, String text, String state) {
        assertEquals(
                state, id(new ReadingLines(Bundled.reading(language, text)).mentions().getLast()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Gunnar Hallsson ", "Otieno, ", "(Otieno) ", "AB-", "of the ", "Kongo "})
    void takesNoLongerThanTheTextIsLong(String part) {
        Document document = Documents.bare("en", "-", part.repeat(20_000));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Bundled.cast(document));
    }
}
