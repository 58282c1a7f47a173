package org.demarche.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

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

    /// The last mention is of whom the first is.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Gunnar Hallsson came to the port. Hallsson waved.
                    en | The Harbour Workers' Union (HWU) called a strike. Later the HWU agreed.
                    en | The World Health Organization (WHO) sent aid. So the WHO was praised.
                    en | Kim Jong Un went north. At the border people cheered Kim.
                    en | The Democratic Republic of the Congo voted. The others waited for the DRC.
                    en | The United States left first, and then came back the US.
                    id | Gunnar Hallsson datang ke pelabuhan. Lalu muncul Hallsson.
                    id | Organisasi Kesehatan Dunia (WHO) mengirim bantuan. Bantuan itu dikirim WHO.
                    id | Amerika Serikat mundur. Kemudian kembali AS.
                    id | Republik Demokratik Kongo memilih. Yang lain menunggu RD Kongo.
                    """)
    void shortFormsMeanWhomTheLongOnesMean(String language, String text) {
        List<String> mentions = new ReadingLines(Bundled.reading(language, text)).mentions();
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
                    en | NAIROBI — Kenya closed its port.                         | place/nairobi
                    en | TOKYO (Kyodo) -- Japan closed its port.                  | place/tokyo
                    en | Norway closed its port in Oslo.                          |
                    en | The port - the largest of Norway - is closed.            |
                    id | JAKARTA, KOMPAS.com - Indonesia menutup pelabuhan.       | place/jakarta
                    id | OSLO - Norwegia menutup pelabuhannya.                    | place/oslo
                    id | Kairo, CNN Indonesia -- Mesir menutup pelabuhan.         | place/cairo
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
