package org.demarche.extract.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.Party;
import org.demarche.extract.Bundled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the name of an agreement tells of it: between whom it is, and what kind it is of.
class PartiesAndKindsTest {
    private static Agreement only(String language, String text) {
        List<Agreement> agreements = Bundled.reading(language, text).agreements();
        assertEquals(1, agreements.size(), agreements::toString);
        return agreements.getFirst();
    }

    private static String last(Party party) {
        return party.id().substring(party.id().indexOf('/') + 1);
    }

    /// The parties by state code or slug, sorted; `-` if there are none.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | The treaty between Fiji and Tonga was praised.                    | FJI+TON
                    en | The Fiji-Tonga treaty was praised.                                | FJI+TON
                    en | Fiji's treaty with Tonga was praised.                             | FJI+TON
                    en | Fiji, Tonga and Samoa signed a treaty.                            | FJI+TON+WSM
                    en | A treaty was signed by Fiji and Tonga.                            | FJI+TON
                    en | Suva and Nuku'alofa signed a treaty.                              | FJI+TON
                    en | The treaty among Fiji, Tonga and Samoa was praised.               | FJI+TON+WSM
                    en | The agreement between ASEAN and China on trade was praised.       | CHN+asean
                    en | Israel and Hezbollah signed a ceasefire agreement.                | ISR+hezbollah
                    en | The 1951 Mutual Defense Treaty between the Philippines and the United States was praised. | PHL+USA
                    en | The presidents of Kenya and Uganda signed a border treaty.        | KEN+UGA
                    en | Kenyan and Ugandan ministers signed a border treaty.              | KEN+UGA
                    en | The Kremlin and Minsk signed a security treaty.                   | BLR+RUS
                    en | Kenya signed a border treaty with Uganda.                         | KEN+UGA
                    en | The New START treaty was praised.                                 | RUS+USA
                    en | The UN Charter was praised.                                       | -
                    en | A peace treaty between Armenia and Azerbaijan, brokered by the United States, was initialled. | ARM+AZE
                    id | Perjanjian antara Fiji dan Tonga dipuji.                          | FJI+TON
                    id | Perjanjian Fiji-Tonga dipuji.                                     | FJI+TON
                    id | Perjanjian Fiji dengan Tonga dipuji.                              | FJI+TON
                    id | Fiji, Tonga, dan Samoa meneken perjanjian.                        | FJI+TON+WSM
                    id | Perjanjian diteken oleh Fiji dan Tonga.                           | FJI+TON
                    id | Perjanjian di antara Fiji, Tonga, dan Samoa dipuji.               | FJI+TON+WSM
                    id | Perjanjian perikanan Norwegia-Uni Eropa dipuji.                   | NOR+european-union
                    id | Kesepakatan antara ASEAN dan China tentang perdagangan dipuji.    | CHN+asean
                    id | Presiden Kenya dan Presiden Uganda meneken perjanjian perbatasan. | KEN+UGA
                    id | Kremlin dan Minsk meneken perjanjian keamanan.                    | BLR+RUS
                    id | Kenya meneken perjanjian perbatasan dengan Uganda.                | KEN+UGA
                    id | Perjanjian damai antara Armenia dan Azerbaijan, yang ditengahi Amerika Serikat, diparaf. | ARM+AZE
                    id | Perjanjian New START dipuji.                                      | RUS+USA
                    """)
    void anAgreementIsBetweenTheParties(String language, String text, String parties) {
        String found =
                only(language, text).parties().stream()
                        .map(PartiesAndKindsTest::last)
                        .sorted()
                        .collect(Collectors.joining("+"));
        assertEquals(parties, found.isEmpty() ? "-" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Fiji and Tonga signed a pact on security.                     | AGREEMENT
                    en | Fiji and Tonga signed a memorandum of understanding on ports. | MEMORANDUM
                    en | Fiji and Tonga issued a joint declaration on climate.         | DECLARATION
                    en | Fiji and Tonga issued a joint communique.                     | COMMUNIQUE
                    en | The Kyoto Protocol lapsed.                                    | PROTOCOL
                    en | The Chicago Convention stands.                                | CONVENTION
                    en | The UN Charter stands.                                        | CHARTER
                    en | The Security Council adopted Resolution 2735.                 | RESOLUTION
                    en | Fiji and Tonga signed a ceasefire agreement.                  | AGREEMENT
                    en | Fiji and Tonga signed a peace deal.                           | AGREEMENT
                    en | Fiji and Tonga signed a letter of intent on energy.           | MEMORANDUM
                    en | The Rome Statute stands.                                      | TREATY
                    en | Fiji and Tonga signed an exchange of notes on visas.          | AGREEMENT
                    en | Fiji and Tonga signed an oil contract.                        | CONTRACT
                    en | The Five-Point Consensus failed.                              | OTHER
                    id | Fiji dan Tonga meneken pakta tentang keamanan.                | AGREEMENT
                    id | Fiji dan Tonga meneken nota kesepahaman tentang pelabuhan.    | MEMORANDUM
                    id | Fiji dan Tonga mengeluarkan deklarasi bersama tentang iklim.  | DECLARATION
                    id | Fiji dan Tonga mengeluarkan komunike bersama.                 | COMMUNIQUE
                    id | Protokol Kyoto berakhir.                                      | PROTOCOL
                    id | Konvensi Chicago berlaku.                                     | CONVENTION
                    id | Piagam PBB berlaku.                                           | CHARTER
                    id | Dewan Keamanan mengadopsi Resolusi 2735.                      | RESOLUTION
                    id | Fiji dan Tonga meneken perjanjian gencatan senjata.           | AGREEMENT
                    id | Fiji dan Tonga meneken perjanjian damai.                      | TREATY
                    id | Fiji dan Tonga meneken kontrak minyak.                        | CONTRACT
                    id | Konsensus Lima Poin gagal.                                    | OTHER
                    id | Fiji dan Tonga meneken persetujuan perdagangan.               | AGREEMENT
                    """)
    void anAgreementIsOfTheKind(String language, String text, AgreementKind kind) {
        assertEquals(kind, only(language, text).kind());
    }
}
