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
                    id | Fiji dan Tonga meneken [perjanjian keamanan]. [Perjanjian itu] mengatur kapal.
                    id | [Piagam PBB] dan [Perjanjian Atlantik Utara] dikutip.
                    id | Fiji menarik diri dari [Perjanjian Paris].
                    id | Para utusan tidak mencapai kesepakatan.
                    id | Petugas protokol menyambut para tamu.
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
                    id | [Pasal 51] Piagam PBB dikutip.
                    id | Peru mengutip [Pasal 2 ayat (4)] Piagam PBB.
                    id | Peru menulis artikel tentang Piagam PBB.
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
                    id | Pasal 4 NPT                     | 4
                    id | Pasal IV NPT                    | 4
                    id | pasal 4 NPT                     | 4
                    id | Pasal 4 ayat 2 NPT              | 4.2
                    id | Pasal 4 ayat (2) NPT            | 4.2
                    id | ayat 2 Pasal 4 NPT              | 4.2
                    id | Pasal 4 dan 6 NPT               | 4 6
                    id | Pasal 4, 6, dan 7 NPT           | 4 6 7
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
