package org.demarche.extract.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.domain.Person;
import org.demarche.domain.Reading;
import org.demarche.extract.Bundled;
import org.demarche.extract.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which names in a text are one person's, and which of the known people that is.
class SamePersonTest {
    private static String persons(Reading reading) {
        return reading.mentions().stream()
                .filter(m -> m.refersTo() instanceof Person)
                .map(m -> m.refersTo().id().replace("person/", ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Moses Kintu wept. Kintu had lost.                                        | moses-kintu moses-kintu
                    en | Moses Kintu wept. Mr. Kintu had lost.                                    | moses-kintu moses-kintu
                    en | Moses Kintu wept, and Rose Kintu laughed.                                | moses-kintu rose-kintu
                    en | Moses Kintu wept. Moses Okello Kintu had lost.                           | moses-okello-kintu moses-okello-kintu
                    en | Ugandan President Moses Kintu wept. "Enough," said Kintu.                | UGA-moses-kintu UGA-moses-kintu
                    en | President Kintu wept. Moses Kintu of Uganda had lost.                    | UGA-moses-kintu UGA-moses-kintu
                    en | Moses Kintu met Peter Otim. Otim thanked Kintu.                          | moses-kintu peter-otim peter-otim moses-kintu
                    id | Moses Kintu menangis. Kintu kalah.                                       | moses-kintu moses-kintu
                    id | Presiden Uganda Moses Kintu menangis. "Cukup," kata Kintu.               | UGA-moses-kintu UGA-moses-kintu
                    id | Moses Kintu menemui Peter Otim. Otim berterima kasih kepada Kintu.       | moses-kintu peter-otim peter-otim moses-kintu
                    """)
    void aShorterNameIsOfWhomHasAllItsWords(String language, String text, String persons) {
        assertEquals(persons, persons(Bundled.reading(language, text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Sergei Lavrov flew home.                                | RUS-sergei-lavrov
                    en | Sergey Lavrov flew home.                                | RUS-sergei-lavrov
                    en | Lavrov, the Russian foreign minister, flew home.        | RUS-sergei-lavrov
                    en | Russian Foreign Minister Lavrov flew home.              | RUS-sergei-lavrov
                    en | Volodymyr Zelenskyy flew home.                          | UKR-volodymyr-zelensky
                    en | Volodymyr Zelenskiy flew home.                          | UKR-volodymyr-zelensky
                    en | Turkish President Tayyip Erdogan flew home.             | TUR-recep-tayyip-erdogan
                    en | US President Donald J. Trump flew home.                 | USA-donald-trump
                    en | Kim Jong Un and his sister Kim Yo Jong flew home.       | PRK-kim-jong-un kim-yo-jong
                    en | Choe Son-hui flew home.                                 | PRK-choe-son-hui
                    en | Ghanaian Foreign Minister Sergei Lavrov flew home.      | GHA-sergei-lavrov
                    en | Lavrov Street was closed to traffic.                    |
                    id | Sergei Lavrov pulang.                                   | RUS-sergei-lavrov
                    id | Sergey Lavrov pulang.                                   | RUS-sergei-lavrov
                    id | Menlu Rusia Lavrov pulang.                              | RUS-sergei-lavrov
                    id | Presiden Ukraina Volodymyr Zelenskyy pulang.            | UKR-volodymyr-zelensky
                    id | Presiden Jokowi pulang.                                 | IDN-joko-widodo
                    id | Presiden Prabowo pulang.                                | IDN-prabowo-subianto
                    id | Presiden AS Donald Trump pulang.                        | USA-donald-trump
                    """)
    void aKnownPersonIsKnownInEverySpelling(String language, String text, String persons) {
        String expected = persons == null ? "" : persons;
        assertEquals(expected, persons(Bundled.reading(language, text)));
    }

    /// Of several who have the name it is the one in office on the day.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | 2018-06-12 | US President Trump left.          | USA-donald-trump
                    en | 2012-06-12 | US President Obama left.          | USA-barack-obama
                    en | 2022-06-12 | US President Biden left.          | USA-joe-biden
                    en | 2005-06-12 | US President Bush left.           | USA-george-w-bush
                    id | 2018-06-12 | Presiden AS Trump pergi.          | USA-donald-trump
                    id | 2022-06-12 | Presiden AS Biden pergi.          | USA-joe-biden
                    id | 2015-06-12 | Menteri Luar Negeri Retno pergi.  | IDN-retno-marsudi
                    """)
    void aSurnameWithAnOfficeIsOfItsHolder(
            String language, String day, String text, String person) {
        assertEquals(
                person, persons(Bundled.EXTRACTOR.read(Documents.article(language, day, text))));
    }
}
