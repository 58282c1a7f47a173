package org.demarche.extract.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.demarche.domain.Tenure;
import org.demarche.extract.Bundled;
import org.demarche.extract.Documents;
import org.demarche.extract.ReadingLines;
import org.demarche.extract.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who holds which office of whom, and who no longer does. More sentences of each language stand in
/// its pack.
class OfficesTest {
    private static List<String> offices(String language, String text) {
        return new ReadingLines(Bundled.reading(language, text)).offices();
    }

    /// The order of title, state and name is that of the language.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Ghanaian Foreign Minister Kwame Boateng landed.       | foreign-minister GHA Kwame Boateng
                    en | Foreign Minister Kwame Boateng of Ghana landed.       | foreign-minister GHA Kwame Boateng
                    en | Ghana's foreign minister, Kwame Boateng, landed.      | foreign-minister GHA Kwame Boateng
                    en | Kwame Boateng, Ghana's foreign minister, landed.      | foreign-minister GHA Kwame Boateng
                    en | Kwame Boateng, the foreign minister of Ghana, landed. | foreign-minister GHA Kwame Boateng
                    en | Kwame Boateng, foreign minister of Ghana, landed.     | foreign-minister GHA Kwame Boateng
                    id | Menteri Luar Negeri Ghana Kwame Boateng mendarat.     | foreign-minister GHA Kwame Boateng
                    id | Menlu Ghana Kwame Boateng mendarat.                   | foreign-minister GHA Kwame Boateng
                    id | Menteri Luar Negeri Ghana, Kwame Boateng, mendarat.   | foreign-minister GHA Kwame Boateng
                    id | Kwame Boateng, Menlu Ghana, mendarat.                 | foreign-minister GHA Kwame Boateng
                    id | Kwame Boateng, Menteri Luar Negeri Ghana, mendarat.   | foreign-minister GHA Kwame Boateng
                    """)
    void anOfficeIsOfTheStateBesideIt(String language, String text, String office) {
        assertEquals(List.of(office), offices(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Former Ghanaian President Kwame Boateng landed.      | president GHA Kwame Boateng former
                    en | Ghana's ex-president Kwame Boateng landed.           | president GHA Kwame Boateng former
                    en | Kwame Boateng, a former president of Ghana, landed.  | president GHA Kwame Boateng former
                    en | Ghanaian President Kwame Boateng landed.             | president GHA Kwame Boateng
                    id | Mantan Presiden Ghana Kwame Boateng mendarat.        | president GHA Kwame Boateng former
                    id | Eks Presiden Ghana Kwame Boateng mendarat.           | president GHA Kwame Boateng former
                    id | Kwame Boateng, mantan Presiden Ghana, mendarat.      | president GHA Kwame Boateng former
                    id | Presiden Ghana Kwame Boateng mendarat.               | president GHA Kwame Boateng
                    """)
    void whoHeldItIsToldFromWhoHoldsIt(String language, String text, String office) {
        assertEquals(List.of(office), offices(language, text));
    }

    /// Where the text does not say whose office it is, the one state of the text has it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Ghana closed its port. Foreign Minister Kwame Boateng flew home.     | foreign-minister GHA Kwame Boateng
                    en | The port was closed. Foreign Minister Kwame Boateng flew home.       | foreign-minister - Kwame Boateng
                    id | Ghana menutup pelabuhannya. Menteri Luar Negeri Kwame Boateng pulang. | foreign-minister GHA Kwame Boateng
                    """)
    void whoseItIsMayFollowFromTheSetting(String language, String text, String office) {
        assertEquals(List.of(office), offices(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Kwame Boateng wrote to the foreign minister.
                    en | The foreign minister of Ghana landed.
                    en | Kwame Boateng, a teacher in Ghana, landed.
                    en | The president of the chess club met Kwame Boateng.
                    en | Ghana and its ministers were praised by Kwame Boateng.
                    id | Kwame Boateng menulis kepada menteri luar negeri.
                    id | Menteri Luar Negeri Ghana mendarat.
                    id | Kwame Boateng, seorang guru di Ghana, mendarat.
                    id | Ketua klub catur bertemu Kwame Boateng.
                    id | Ghana dan para menterinya dipuji Kwame Boateng.
                    """)
    void nobodyHoldsWhatNobodyIsSaidToHold(String language, String text) {
        assertEquals(List.of(), offices(language, text));
    }

    /// A person once named is the same under a shorter name or behind a title.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Ghanaian Foreign Minister Kwame Boateng landed. Boateng smiled.         | 2
                    en | Ghanaian Foreign Minister Kwame Boateng landed. Minister Boateng smiled. | 2
                    en | Kwame Boateng landed. Dr. Boateng smiled. Boateng left.                 | 3
                    id | Menlu Ghana Kwame Boateng mendarat. Boateng tersenyum.                  | 2
                    id | Menlu Ghana Kwame Boateng mendarat. Menlu Boateng tersenyum.            | 2
                    """)
    void oneWhoIsNamedTwiceIsOne(String language, String text, int mentions) {
        assertEquals(
                mentions,
                Bundled.reading(language, text).mentions().stream()
                        .filter(m ->
                                m.refersTo().id().equals("person/GHA-kwame-boateng")
                                        || m.refersTo().id().equals("person/kwame-boateng"))
                        .count());
    }

    /// For whom somebody speaks who has no name, or whose office tells it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | The Ghanaian Foreign Ministry said the port was open.    | state/GHA
                    en | Ghana's ambassador to Togo said the port was open.       | state/GHA
                    en | A Ghanaian official said the port was open.              | state/GHA
                    en | Accra said the port was open.                            | state/GHA
                    en | A fisherman said the port was open.                      |
                    id | Kementerian Luar Negeri Ghana mengatakan pelabuhan dibuka. | state/GHA
                    id | Duta Besar Ghana untuk Togo mengatakan pelabuhan dibuka.   | state/GHA
                    id | Seorang pejabat Ghana mengatakan pelabuhan dibuka.         | state/GHA
                    id | Accra mengatakan pelabuhan dibuka.                         | state/GHA
                    id | Seorang nelayan mengatakan pelabuhan dibuka.               |
                    """)
    void whoIsInServiceSpeaksForTheState(String language, String text, String party) {
        List<String> represented =
                Bundled.reading(language, text).statements().stream()
                        .flatMap(s -> s.represented())
                        .map(p -> p.id())
                        .toList();
        assertEquals(party == null ? List.of() : List.of(party), represented);
    }

    /// The words that tell of an office stand in the text.
    @ParameterizedTest
    @CsvSource({
        "en, 'Ghanaian Foreign Minister Kwame Boateng landed.'",
        "id, 'Menteri Luar Negeri Ghana Kwame Boateng mendarat.'"
    })
    void theTextSaysSo(String language, String text) {
        Tenure tenure = Bundled.reading(language, text).tenures().getFirst();
        String words =
                text.substring(
                        tenure.passages().getFirst().begin(), tenure.passages().getFirst().end());
        assertEquals(text.substring(0, text.indexOf(" Kwame") + " Kwame Boateng".length()), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister ",
                "Former Foreign Minister Kwame Boateng, ",
                "minister of ",
                "his counterpart, ",
                "the ministry's spokesman "
            })
    void takesNoLongerThanTheTextIsLong(String part) {
        Document document = Documents.bare("en", "-", part.repeat(20_000));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Bundled.cast(document));
    }
}
