package org.demarche.extract.agreements;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Mention;
import org.demarche.domain.Obligation;
import org.demarche.domain.Reading;
import org.demarche.domain.Span;
import org.demarche.extract.Bundled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
}
