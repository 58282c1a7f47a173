package org.demarche.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.demarche.extract.Bundled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers that are written in words, up to ten thousand.
class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({
        "en, seven, 7",
        "en, twenty-one, 21",
        "en, nineteen hundred and forty-four, 1944",
        "en, one thousand nine hundred and ninety-two, 1992",
        "en, two thousand and three, 2003",
        "en, nineteen hundred fifty-six, 1956",
        "id, tujuh, 7",
        "id, dua puluh empat, 24",
        "id, sembilan belas, 19",
        "id, seribu sembilan ratus empat puluh lima, 1945",
        "id, dua ribu dua puluh empat, 2024"
    })
    void areTold(String language, String words, int value) {
        Document document = Bundled.document(language, words);
        NumberWords number = Objects.requireNonNull(NumberWords.at(document, 0));
        assertEquals(value, number.value());
        assertEquals(document.tokens().size(), number.end());
    }

    @ParameterizedTest
    @CsvSource({"en, port", "en, a", "en, and", "id, pelabuhan", "id, dan"})
    void areNotAnyWords(String language, String words) {
        assertNull(NumberWords.at(Bundled.document(language, words), 0));
    }
}
