package org.demarche.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.demarche.extract.Bundled;
import org.demarche.language.Category;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the dictionaries have at a word: the longest entry that begins there.
class GazetteerTest {
    @ParameterizedTest
    @CsvSource({
        "en, foreign minister, OFFICE, foreign minister",
        "en, prime minister of Fiji, OFFICE, prime minister",
        "en, said that, REPORT_VERB, said",
        "en, yesterday morning, RELATIVE_DATE, yesterday morning",
        "en, September 2024, MONTH, September",
        "en, Saturday night, WEEKDAY, Saturday",
        "id, menteri luar negeri, OFFICE, menteri luar negeri",
        "id, perdana menteri Fiji, OFFICE, perdana menteri",
        "id, mengatakan bahwa, REPORT_VERB, mengatakan",
        "id, kemarin pagi, RELATIVE_DATE, kemarin pagi",
        "id, September 2024, MONTH, September",
        "id, Sabtu malam, WEEKDAY, Sabtu"
    })
    void knowsTheWordsOfThePack(String language, String text, Category category, String words) {
        Document document = Bundled.document(language, text);
        Hit hit = document.wordAt(0, category);
        assertEquals(words, hit == null ? null : document.words(hit.run()));
    }

    @ParameterizedTest
    @CsvSource({
        "en, harbour, OFFICE",
        "en, sailed, REPORT_VERB",
        "en, mengatakan, REPORT_VERB",
        "en, Sabtu, WEEKDAY",
        "id, pelabuhan, OFFICE",
        "id, berlayar, REPORT_VERB",
        "id, said, REPORT_VERB",
        "id, Saturday, WEEKDAY"
    })
    void knowsNoWordsOfOtherLanguagesOrKinds(String language, String text, Category category) {
        assertNull(Bundled.document(language, text).wordAt(0, category));
    }
}
