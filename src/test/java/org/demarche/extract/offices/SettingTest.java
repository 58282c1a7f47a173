package org.demarche.extract.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.domain.Party;
import org.demarche.domain.Rule;
import org.demarche.domain.Tenure;
import org.demarche.extract.Bundled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose an office is of which only its holder is named, and what tells it.
class SettingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Ghana's port was closed when Foreign Minister Kwame Boateng arrived.               | GHA | STATE_OF_SENTENCE
                    en | For Ghana, Foreign Minister Kwame Boateng signed.                                  | GHA | STATE_OF_SENTENCE
                    en | In Accra, Foreign Minister Kwame Boateng signed.                                   | GHA | CAPITAL_OF_SENTENCE
                    en | Ghana closed the port. Foreign Minister Kwame Boateng signed.                      | GHA | STATE_OF_SENTENCE_BEFORE
                    en | Ghana warned Togo. Foreign Minister Kwame Boateng signed.                          | GHA | STATE_OF_SENTENCE_BEFORE
                    en | Togo was warned by Ghana. Foreign Minister Kwame Boateng signed.                   | TGO | STATE_OF_SENTENCE_BEFORE
                    en | Ghana voted. Rain fell. Ghana paid. Snow fell. Defence Minister Kwame Boateng ran.  | GHA | STATE_OF_ARTICLE
                    en | Ghana withdrew its troops, and its defence minister, Kwame Boateng, resigned.      | GHA | OWNER_NAMED_BEFORE
                    en | Ghanaian Foreign Minister Kwame Boateng signed.                                    | GHA |
                    en | The sea was calm. Foreign Minister Kwame Boateng signed.                           |     |
                    en | Foreign Minister Sergei Lavrov signed.                                             | RUS |
                    en | Norway wrote to Sweden. Foreign Minister Sergei Lavrov signed.                     | RUS |
                    id | Pelabuhan Ghana ditutup ketika Menteri Luar Negeri Kwame Boateng tiba.             | GHA | STATE_OF_SENTENCE
                    id | Di Accra, Menteri Luar Negeri Kwame Boateng menandatanganinya.                     | GHA | CAPITAL_OF_SENTENCE
                    id | Ghana menutup pelabuhan. Menlu Kwame Boateng menandatanganinya.                    | GHA | STATE_OF_SENTENCE_BEFORE
                    id | Ghana memperingatkan Togo. Menlu Kwame Boateng menandatanganinya.                  | GHA | STATE_OF_SENTENCE_BEFORE
                    id | Ghana memilih. Hujan turun. Ghana membayar. Salju turun. Menhan Kwame Boateng lari. | GHA | STATE_OF_ARTICLE
                    id | Ghana menarik pasukannya, dan menteri pertahanannya, Kwame Boateng, mundur.        | GHA | OWNER_NAMED_BEFORE
                    id | Menlu Ghana Kwame Boateng menandatanganinya.                                       | GHA |
                    id | Laut tenang. Menteri Luar Negeri Kwame Boateng menandatanganinya.                  | IDN | STATE_OF_LANGUAGE
                    id | Norwegia menyurati Swedia. Menteri Luar Negeri Sergei Lavrov menandatanganinya.    | RUS |
                    id | Menteri Luar Negeri Sergei Lavrov menandatanganinya.                               | RUS |
                    """)
    void anOfficeIsOfWhomTheWordsAroundItTell(
            String language, String text, String owner, Rule inference) {
        Tenure tenure = Bundled.reading(language, text).tenures().getFirst();
        Party of = tenure.of();
        assertEquals(owner == null ? null : "state/" + owner, of == null ? null : of.id());
        assertEquals(inference, tenure.inference());
    }
}
