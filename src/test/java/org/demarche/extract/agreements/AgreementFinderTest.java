package org.demarche.extract.agreements;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Mention;
import org.demarche.domain.Obligation;
import org.demarche.domain.Reading;
import org.demarche.domain.Span;
import org.demarche.extract.Bundled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of which agreements an article tells, what it says of them, and which clauses are theirs. The
/// sentences of each language stand in its pack.
class AgreementFinderTest {
    private static Agreement only(Reading reading) {
        assertEquals(1, reading.agreements().size(), reading.agreements()::toString);
        return reading.agreements().getFirst();
    }

    private static Clause clause(Reading reading, String number) {
        return reading.agreements().stream()
                .flatMap(a -> a.clauses().stream())
                .filter(c -> c.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Reading reading, @Nullable Span span) {
        return span == null ? "" : reading.article().body().cut(span);
    }

    private static List<String> mentions(Reading reading) {
        return reading.mentions().stream()
                .filter(m -> m.refersTo() instanceof Agreement)
                .map(Mention::span)
                .map(s -> words(reading, s))
                .toList();
    }

    @Test
    void aClauseSaysWhatItSaysAndCitesWhatItCites() {
        Reading reading =
                Bundled.reading(
                        "id",
                        "Kuba dan Belarus meneken perjanjian kerja sama militer. Pasal 6 perjanjian"
                                + " tersebut berisi jika salah satu pihak diserang, pihak lainnya"
                                + " wajib mengirim bantuan sesuai dengan Pasal 51 Piagam PBB.");
        Clause six = clause(reading, "6");
        Obligation duty = six.obligations().getFirst();
        assertAll(
                () -> assertTrue(words(reading, six.content()).startsWith("jika salah satu pihak")),
                () -> assertEquals("agreement/un-charter/article/51", six.cites().getFirst().id()),
                () -> assertEquals(1, six.cites().size()),
                () ->
                        assertEquals(
                                "jika salah satu pihak diserang", words(reading, duty.condition())),
                () ->
                        assertEquals(
                                "mengirim bantuan sesuai dengan Pasal 51 Piagam PBB",
                                words(reading, duty.duty())),
                () -> assertEquals(2, duty.obligors().size()),
                () -> assertEquals(2, duty.beneficiaries().size()),
                () -> assertEquals("Pasal 6", words(reading, six.passages().getFirst())));
    }

    @Test
    void aBareArticleBelongsToWhatIsSpokenOfAndNotToWhatIsCited() {
        Reading reading =
                Bundled.reading(
                        "en",
                        "Cuba and Belarus signed a security treaty. Article 2 of the treaty says that"
                                + " both parties shall consult in line with Article 33 of the UN"
                                + " Charter. Under Article 5, each party shall train officers.");
        Obligation duty = clause(reading, "5").obligations().getFirst();
        assertAll(
                () -> assertEquals("BLR-CUB-treaty-security", clause(reading, "5").agreement()),
                () -> assertEquals("un-charter", clause(reading, "33").agreement()),
                () -> assertEquals("train officers", words(reading, duty.duty())));
    }

    @Test
    void aStateMayBeBoundAloneAndForAnother() {
        Reading reading =
                Bundled.reading(
                        "en",
                        "Article 3 of the peace treaty between Egypt and Israel says that Egypt shall"
                                + " grant passage to Israel if asked.");
        Obligation duty = clause(reading, "3").obligations().getFirst();
        assertAll(
                () -> assertEquals("state/EGY", duty.obligors().getFirst().id()),
                () -> assertEquals("state/ISR", duty.beneficiaries().getFirst().id()),
                () -> assertEquals("if asked", words(reading, duty.condition())));
    }

    @Test
    void shortFormsAndBareNounsMeanTheSameAgreement() {
        Reading reading =
                Bundled.reading(
                        "en",
                        "The Philippines hailed the 1951 Mutual Defense Treaty (MDT) with the United"
                                + " States. The MDT is ironclad, and the pact stands.");
        assertAll(
                () -> assertEquals("us-philippines-mutual-defense-treaty", only(reading).slug()),
                () -> assertEquals(3, mentions(reading).size()));
    }

    @Test
    void everyMentionHasWords() {
        Reading reading =
                Bundled.reading(
                        "id",
                        "Fiji dan Tonga meneken pakta keamanan. Pasal 2 pakta itu mengatur kapal.");
        assertFalse(mentions(reading).isEmpty());
        assertTrue(mentions(reading).stream().noneMatch(String::isBlank));
    }

    @Test
    void articlesInTwoLanguagesAgreeOnAnUnknownTreaty() {
        Reading indonesian =
                Bundled.reading(
                        "id",
                        "Kuba dan Vietnam menandatangani perjanjian persahabatan dan pertahanan.");
        Reading english =
                Bundled.reading(
                        "en",
                        "The treaty on friendship and defence between Vietnam and Cuba was signed.");
        assertEquals(only(indonesian).slug(), only(english).slug());
    }

    @Test
    void aNameIsToldAsTheArticleHasIt() {
        Reading reading =
                Bundled.reading("id", "Perjanjian Laut Biru antara Fiji dan Tonga mulai berlaku.");
        assertEquals("Perjanjian Laut Biru", only(reading).names().in("id"));
    }

    @Test
    void aYearLeftOpenIsThatOfTheKnownAgreement() {
        Reading reading =
                Bundled.reading(
                        "id",
                        "Rusia dan Korea Utara pada Juni lalu menandatangani perjanjian kemitraan"
                                + " strategis komprehensif.");
        assertEquals("2024-06", String.valueOf(only(reading).signedOn()));
    }

    @Test
    void theSameTextGivesTheSameAgreements() {
        String text = "Kuba dan Fiji meneken pakta keamanan. Pasal 2 pakta itu mengatur kapal.";
        assertEquals(
                Bundled.reading("id", text).agreements(), Bundled.reading("id", text).agreements());
    }

    /// When, as precisely as the text tells, and where; `-` if it does not.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Fiji and Tonga signed a security treaty in Suva on 3 May 2024.      | 2024-05-03 suva
                    en | The security treaty between Fiji and Tonga was signed in Geneva.    | - geneva
                    en | Kenya and Uganda will sign a border treaty in Kampala on Friday.    | - -
                    en | Kenya and Uganda signed a border treaty in 2019. It was ratified in Kampala in 2020. | 2019 -
                    en | Kenya and Uganda signed a border treaty. The treaty, signed in May 2019, covers the lake. | 2019-05 -
                    en | Egypt and Israel signed the Camp David Accords in 1978.             | 1978 -
                    en | Chile and Peru signed a tax treaty on Monday in Lima.               | 2025-07-07 lima
                    en | Chile and Peru signed a tax treaty yesterday.                       | 2025-07-12 -
                    en | Chile and Peru signed a tax treaty last month.                      | 2025-06 -
                    en | Chile and Peru praised their tax treaty.                            | - -
                    en | Chile and Peru's tax treaty, inked in Arica in June 2001, lapsed in 2011. | 2001-06 arica
                    id | Fiji dan Tonga meneken perjanjian keamanan di Suva pada 3 Mei 2024. | 2024-05-03 suva
                    id | Perjanjian keamanan antara Fiji dan Tonga diteken di Jenewa.        | - geneva
                    id | Kenya dan Uganda meneken perjanjian perbatasan. Perjanjian yang diteken pada Mei 2019 itu mencakup danau. | 2019-05 -
                    id | Chile dan Peru meneken perjanjian pajak pada Senin di Lima.         | 2025-07-07 lima
                    id | Chile dan Peru meneken perjanjian pajak kemarin.                    | 2025-07-12 -
                    id | Chile dan Peru meneken perjanjian pajak bulan lalu.                 | 2025-06 -
                    id | Chile dan Peru memuji perjanjian pajak mereka.                      | - -
                    id | Perjanjian pajak Chile-Peru, yang diteken di Arica pada Juni 2001, berakhir pada 2011. | 2001-06 arica
                    id | Mesir dan Israel meneken perjanjian damai di Washington pada 26 Maret 1979. | 1979-03-26 washington-dc
                    id | Kenya dan Uganda akan meneken perjanjian perbatasan di Kampala pada Jumat. | - -
                    """)
    void anAgreementWasSignedThenAndThere(String language, String text, String signed) {
        Agreement agreement = only(Bundled.reading(language, text));
        String at = agreement.signedAt() == null ? "place/-" : agreement.signedAt().id();
        assertEquals(
                signed,
                Objects.requireNonNullElse(agreement.signedOn(), "-")
                        + " "
                        + at.substring(at.indexOf('/') + 1));
    }

    /// What the first article of the text says, and what it cites; `-` if nothing.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Chad and Niger signed a pact. Article 4 of the pact says that the parties shall act under Article 51 of the UN Charter. | the parties shall act under Article 51 of the UN Charter | un-charter/article/51
                    en | Chad and Niger signed a pact. Article 4 of the pact covers bases, roads and fuel. | bases, roads and fuel | -
                    en | Chad and Niger signed a pact. Under Article 4 of the pact, no side may host rebels. | no side may host rebels | -
                    en | Chad and Niger signed a pact. Article 4: no mines.         | no mines | -
                    en | Chad and Niger signed a pact. Article 4 on mutual support, the envoy said, is new. | mutual support | -
                    en | Chad and Niger signed a pact. The envoy quoted Article 4.  | - | -
                    en | Chad and Niger signed a pact. Article 4 also says that both sides may leave. | both sides may leave | -
                    en | Article 2 of the Paris Agreement aims at 1.5 degrees.      | - | -
                    en | Chad and Niger signed a pact. Article 6 of the pact says that it is in line with the UN Charter and the Paris Agreement. | it is in line with the UN Charter and the Paris Agreement | un-charter paris-agreement
                    en | Chad and Niger signed a pact. Article 4 of the pact says that both shall act. It cites Article 51 of the UN Charter. | both shall act | un-charter/article/51
                    en | Chad and Niger signed a pact. Article 4 of the pact says that both shall act. The ministers met in Lagos. That article refers to Article 51 of the UN Charter. | both shall act | un-charter/article/51
                    en | Chad and Niger signed a pact. Mali spoke of Article 4 of the pact. It cites Article 51 of the UN Charter. | - | -
                    en | Chad and Niger signed a pact. Article 4 of the pact says that both shall act. Mali cites Article 51 of the UN Charter. | both shall act | -
                    id | Chad dan Niger meneken pakta. Yang disorot adalah Pasal 4 pakta itu. Pasal itu merujuk pada Pasal 51 Piagam PBB. | - | un-charter/article/51
                    id | Chad dan Niger meneken pakta. Pasal 4 pakta itu menyatakan bahwa para pihak bertindak sesuai Pasal 51 Piagam PBB. | para pihak bertindak sesuai Pasal 51 Piagam PBB | un-charter/article/51
                    id | Chad dan Niger meneken pakta. Pasal 4 pakta itu mengatur pangkalan, jalan, dan bahan bakar. | pangkalan, jalan, dan bahan bakar | -
                    id | Chad dan Niger meneken pakta. Menurut Pasal 4 pakta itu, tidak ada pihak yang boleh menampung pemberontak. | tidak ada pihak yang boleh menampung pemberontak | -
                    id | Chad dan Niger meneken pakta. Pasal 4: tanpa ranjau.       | tanpa ranjau | -
                    id | Chad dan Niger meneken pakta. Pasal 4 tentang saling dukung, kata utusan itu, adalah hal baru. | saling dukung | -
                    id | Chad dan Niger meneken pakta. Utusan itu mengutip Pasal 4. | - | -
                    id | Chad dan Niger meneken pakta. Pasal 4 juga menyatakan bahwa kedua pihak boleh keluar. | kedua pihak boleh keluar | -
                    id | Pasal 2 Perjanjian Paris mengejar 1,5 derajat.             | - | -
                    id | Chad dan Niger meneken pakta. Pasal 6 pakta itu menyatakan bahwa pakta tersebut sejalan dengan Piagam PBB dan Perjanjian Paris. | pakta tersebut sejalan dengan Piagam PBB dan Perjanjian Paris | un-charter paris-agreement
                    """)
    void anArticleSaysTheWordsAndCitesTheThings(
            String language, String text, String content, String cited) {
        Reading reading = Bundled.reading(language, text);
        Clause first = reading.agreements().getFirst().clauses().getFirst();
        String found = words(reading, first.content());
        assertEquals(content, found.isEmpty() ? "-" : found);
        assertEquals(
                cited.equals("-") ? List.of() : List.of(cited.split(" ")),
                first.cites().stream().map(c -> c.id().replaceFirst("agreement/", "")).toList());
    }
}
