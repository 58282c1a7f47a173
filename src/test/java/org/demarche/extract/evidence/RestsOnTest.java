package org.demarche.extract.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.domain.Confidence;
import org.demarche.domain.Reading;
import org.demarche.extract.Bundled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a finding rests on, by the names under which it was measured, and how sure it is for that.
class RestsOnTest {
    private static String evidence(List<Confidence> found) {
        return String.join(" ", found.getFirst().evidence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | "The port is open," said Sergei Lavrov.                           | quoted known-name
                    en | "The port is open," said Kenyan President Samuel Otieno.          | quoted titled-name
                    en | Kenyan President Samuel Otieno came. "The port is open," he said. | quoted pronoun
                    en | "The port is open," an official said.                             | quoted office-alone
                    en | Norway said it would not close the port.                          | reported-of-party known-party
                    en | The Japanese foreign minister said the port was open.             | reported-of-office office-on-the-day
                    id | "Pelabuhan dibuka," kata Sergei Lavrov.                           | quoted known-name
                    id | "Pelabuhan dibuka," kata Presiden Kenya Samuel Otieno.            | quoted titled-name
                    id | Presiden Kenya Samuel Otieno datang. "Pelabuhan dibuka," katanya. | quoted clitic
                    id | "Pelabuhan dibuka," kata seorang pejabat.                         | quoted office-alone
                    id | Norwegia mengatakan tidak akan menutup pelabuhan.                 | reported-of-party known-party
                    """)
    void aStatementRestsOnItsWordsAndItsSpeaker(String language, String text, String evidence) {
        Reading reading = Bundled.reading(language, text);
        assertEquals(
                evidence,
                evidence(reading.statements().stream().map(s -> s.confidence()).toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Article 51 of the UN Charter was cited.                                        | known-agreement | clause-of-known
                    en | Fiji and Tonga signed a security treaty. Article 4 of the treaty covers ships. | named-agreement | clause-of-other
                    id | Pasal 51 Piagam PBB dikutip.                                                   | known-agreement | clause-of-known
                    id | Fiji dan Tonga meneken perjanjian keamanan. Pasal 4 perjanjian itu mengatur kapal. | named-agreement | clause-of-other
                    """)
    void anAgreementRestsOnItsNameAndAClauseOnIt(
            String language, String text, String agreement, String clause) {
        Reading reading = Bundled.reading(language, text);
        assertEquals(
                agreement,
                evidence(reading.agreements().stream().map(a -> a.confidence()).toList()));
        assertEquals(
                clause,
                evidence(
                        reading.agreements().stream()
                                .flatMap(a -> a.clauses().stream())
                                .map(c -> c.confidence())
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Kenyan President Samuel Otieno came.                             | owner-told
                    en | Kenya opened its port. President Samuel Otieno came.             | owner-inferred
                    en | The port was closed. Foreign Minister Kwame Boateng flew home.   | owner-open
                    id | Presiden Kenya Samuel Otieno datang.                             | owner-told
                    id | Kenya membuka pelabuhannya. Presiden Samuel Otieno datang.       | owner-inferred
                    """)
    void anOfficeRestsOnHowItsOwnerIsTold(String language, String text, String evidence) {
        Reading reading = Bundled.reading(language, text);
        assertEquals(
                evidence, evidence(reading.tenures().stream().map(t -> t.confidence()).toList()));
    }

    @Test
    void sharesAreMultiplied() {
        Calibration calibration = Calibration.standard();
        double quoted = calibration.of(List.of("quoted")).share();
        double pronoun = calibration.of(List.of("pronoun")).share();
        assertEquals(quoted * pronoun, calibration.of(List.of("quoted", "pronoun")).share(), 1e-12);
        assertEquals(1, calibration.of(List.of()).share());
        assertEquals(List.of("quoted"), calibration.of(List.of("quoted")).evidence());
    }

    @Test
    void whatWasNotMeasuredIsAnErrorThatNamesIt() {
        Exception fault =
                assertThrows(
                        IllegalStateException.class,
                        () -> Calibration.standard().of(List.of("hearsay")));
        assertTrue(String.valueOf(fault.getMessage()).contains("hearsay"));
    }
}
