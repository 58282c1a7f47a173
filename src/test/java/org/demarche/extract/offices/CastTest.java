package org.demarche.extract.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.domain.Party;
import org.demarche.domain.Person;
import org.demarche.domain.Referent;
import org.demarche.domain.Tenure;
import org.demarche.extract.Bundled;
import org.demarche.extract.names.Naming;
import org.demarche.extract.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// For whom those stand of whom a text speaks.
class CastTest {
    private static @Nullable Referent named(Document document, Cast cast, String words) {
        for (Naming naming : cast.namings().all()) {
            if (document.words(naming.run()).equals(words)) {
                return naming.referent();
            }
        }
        throw new AssertionError(words + " is no name in " + document.text());
    }

    private static @Nullable String id(@Nullable Referent referent) {
        return referent == null ? null : referent.id();
    }

    /// What is named in brackets acts between states for that party, or for nobody.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | [Ghana] signed.                                                  | state/GHA
                    en | [Accra] signed.                                                  | state/GHA
                    en | [Shanghai] is a port in China.                                   | state/CHN
                    en | The [Ghanaian Foreign Ministry] signed.                          | state/GHA
                    en | The [African Union] signed.                                      | organization/african-union
                    en | [Reuters] signed.                                                |
                    en | Ghanaian Foreign Minister [Kwame Boateng] signed.                | state/GHA
                    en | Former Ghanaian Foreign Minister [Kwame Boateng] signed.         |
                    en | Ghana's ambassador to Togo, [Kwame Boateng], signed.             | state/GHA
                    en | [Kwame Boateng], a dentist, signed.                              |
                    en | [Sergei Lavrov] signed.                                          | state/RUS
                    en | NATO Secretary General [Mark Rutte] signed.                      | organization/nato
                    en | Ghanaian Foreign Ministry spokesman [Kwame Boateng] signed.      | state/GHA
                    en | Foreign Minister [Kwame Boateng] signed. Ghana paid.             | state/GHA
                    id | [Ghana] menandatanganinya.                                       | state/GHA
                    id | [Accra] menandatanganinya.                                       | state/GHA
                    id | [Kementerian Luar Negeri Ghana] menandatanganinya.               | state/GHA
                    id | [Uni Afrika] menandatanganinya.                                  | organization/african-union
                    id | [Reuters] menandatanganinya.                                     |
                    id | Menlu Ghana [Kwame Boateng] menandatanganinya.                   | state/GHA
                    id | Mantan Menlu Ghana [Kwame Boateng] menandatanganinya.            |
                    id | Duta Besar Ghana untuk Togo [Kwame Boateng] menandatanganinya.   | state/GHA
                    id | [Kwame Boateng], seorang dokter gigi, menandatanganinya.         |
                    id | [Sergei Lavrov] menandatanganinya.                               | state/RUS
                    id | Sekjen NATO [Mark Rutte] menandatanganinya.                      | organization/nato
                    """)
    void eachActsForItsParty(String language, String marked, String party) {
        Document document = Bundled.document(language, marked.replaceAll("[\\[\\]]", ""));
        Cast cast = Bundled.cast(document);
        Referent named = named(document, cast, marked.replaceAll(".*\\[|].*", ""));
        assertEquals(party, id(cast.actsFor(named)));
    }

    /// The words that tell of an office: its state, its name and who holds it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | On Monday [Ghanaian Foreign Minister Kwame Boateng] signed.
                    en | On Monday [Ghana's foreign minister, Kwame Boateng], signed.
                    en | On Monday [Kwame Boateng, Ghana's foreign minister], signed.
                    en | On Monday the [foreign minister of Ghana, Kwame Boateng], signed.
                    en | On Monday [Kwame Boateng, the foreign minister of Ghana], signed.
                    en | In Lome [former Ghanaian President Kwame Boateng] signed.
                    en | He saw [Ghana's ambassador to Togo, Kwame Boateng], in Lome.
                    id | Pada Senin [Menteri Luar Negeri Ghana Kwame Boateng] pulang.
                    id | Pada Senin [Menlu Ghana, Kwame Boateng], pulang.
                    id | Pada Senin [Kwame Boateng, Menlu Ghana], pulang.
                    id | Ia melihat [Duta Besar Ghana untuk Togo, Kwame Boateng], di Lome.
                    """)
    void anOfficeStandsInTheseWords(String language, String marked) {
        String text = marked.replaceAll("[\\[\\]]", "");
        List<Tenure> tenures = Bundled.cast(Bundled.document(language, text)).tenures();
        assertEquals(
                List.of(marked.replaceAll(".*\\[|].*", "")),
                tenures.stream()
                        .flatMap(t -> t.passages().stream())
                        .map(p -> text.substring(p.begin(), p.end()))
                        .toList());
    }

    /// Who speaks for a party, by what is known of the kind of office or institution.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | The [Ghanaian Foreign Ministry] signed. | state/GHA              | state/GHA
                    en | The [Ghanaian army] signed.             | state/GHA              | organization/GHA-army
                    en | [Ghana] signed.                         | state/GHA              | state/GHA
                    en | [NATO] signed.                          | organization/nato      | organization/nato
                    id | [Kementerian Luar Negeri Ghana] diam.   | state/GHA              | state/GHA
                    id | [Angkatan Darat Ghana] diam.            | state/GHA              | organization/GHA-army
                    id | [NATO] diam.                            | organization/nato      | organization/nato
                    """)
    void aMinistrySpeaksForItsStateAndASoldierForTheArmy(
            String language, String marked, String itself, String itsPeople) {
        Document document = Bundled.document(language, marked.replaceAll("[\\[\\]]", ""));
        Cast cast = Bundled.cast(document);
        Party named = (Party) named(document, cast, marked.replaceAll(".*\\[|].*", ""));
        assertEquals(itself, id(cast.governments().represented(named, true)));
        assertEquals(itsPeople, id(cast.governments().represented(named, false)));
    }

    /// Somebody's office is the one that the text gives for its day, not one of the past.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    en | Ghanaian Foreign Minister Kwame Boateng signed.                         | GHA-foreign-minister
                    en | Former Ghanaian Foreign Minister Kwame Boateng signed.                  |
                    id | Menlu Ghana Kwame Boateng pulang.                                       | GHA-foreign-minister
                    id | Mantan Menlu Ghana Kwame Boateng pulang.                                |
                    """)
    void theOfficeOfSomebodyIsThatOfTheDay(String language, String text, String office) {
        Cast cast = Bundled.cast(Bundled.document(language, text));
        Person person =
                cast.namings().all().stream()
                        .map(Naming::referent)
                        .filter(Person.class::isInstance)
                        .map(Person.class::cast)
                        .findFirst()
                        .orElseThrow();
        Tenure tenure = cast.tenureOf(person);
        assertEquals(office, tenure == null ? null : tenure.office().slug());
    }
}
