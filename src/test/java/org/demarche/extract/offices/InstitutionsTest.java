package org.demarche.extract.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.domain.Organization;
import org.demarche.extract.Bundled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The institutions that every state has: in which words, and of which state.
class InstitutionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | [Ghana's Foreign Ministry] sent a note.                   | GHA-ministry-of-foreign-affairs
                    en | The [Ghanaian Foreign Ministry] sent a note.              | GHA-ministry-of-foreign-affairs
                    en | The [Ministry of Foreign Affairs of Ghana] sent a note.   | GHA-ministry-of-foreign-affairs
                    en | The [Ghanaian foreign ministry] sent a note.              | GHA-ministry-of-foreign-affairs
                    en | The [Foreign Ministry of Ghana] sent a note.              | GHA-ministry-of-foreign-affairs
                    en | The [Ghanaian parliament] voted on Monday.                | GHA-parliament
                    en | The [Ghanaian army] crossed the river.                    | GHA-army
                    en | The [Ghanaian navy] crossed the strait.                   | GHA-navy
                    en | Ghana voted. The [Foreign Ministry] sent a note.          | GHA-ministry-of-foreign-affairs
                    en | The Ghanaian government sent a note.                      |
                    en | A ministry sent a note to a parliament.                   |
                    en | The army of ants crossed the kitchen.                     |
                    en | She studied at a military academy and joined a navy band. |
                    id | [Kementerian Luar Negeri Ghana] mengirim nota.            | GHA-ministry-of-foreign-affairs
                    id | [Kemlu Ghana] mengirim nota.                              | GHA-ministry-of-foreign-affairs
                    id | [Kementerian Pertahanan Ghana] membeli kapal.             | GHA-ministry-of-defence
                    id | [Kementerian Keuangan Ghana] membeli kapal.               | GHA-ministry-of-finance
                    id | [Parlemen Ghana] memilih pada Senin.                      | GHA-parliament
                    id | [Angkatan Darat Ghana] menyeberangi sungai.               | GHA-army
                    id | [Angkatan Laut Ghana] menyeberangi selat.                 | GHA-navy
                    id | Ghana memilih. [Kementerian Luar Negeri] mengirim nota.   | GHA-ministry-of-foreign-affairs
                    id | Pemerintah Ghana mengirim nota.                           |
                    id | Sebuah kementerian mengirim nota kepada sebuah parlemen.  |
                    id | Ia belajar di akademi militer.                            |
                    """)
    void anInstitutionIsThatOfItsState(String language, String marked, String slug) {
        String text = marked.replaceAll("[\\[\\]]", "");
        List<String> institutions =
                Bundled.reading(language, text).mentions().stream()
                        .filter(m -> m.refersTo() instanceof Organization)
                        .map(m ->
                                m.refersTo().id()
                                        + " "
                                        + text.substring(m.span().begin(), m.span().end()))
                        .toList();
        List<String> expected =
                Stream.ofNullable(slug)
                        .map(s -> "organization/" + s + " " + marked.replaceAll(".*\\[|].*", ""))
                        .toList();
        assertEquals(expected, institutions);
    }
}
