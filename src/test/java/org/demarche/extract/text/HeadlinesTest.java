package org.demarche.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.demarche.extract.Bundled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which lines are written in capitals throughout, so that capitals tell no names there.
class HeadlinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | MINISTER VISITS PORT OF JAKARTA               | true
                    en | Minister Visits Port of Jakarta               | true
                    en | Kenya and Uganda Agree on New Border          | true
                    en | The minister visits the port of Jakarta       | false
                    en | Kenya, Uganda, Rwanda and Burundi met in Riga | false
                    en | Riga, Friday                                  | false
                    id | MENTERI KUNJUNGI PELABUHAN TANJUNG PRIOK      | true
                    id | Menteri Kunjungi Pelabuhan Tanjung Priok      | true
                    id | Menteri kunjungi pelabuhan di Jakarta         | false
                    id | Jakarta, Jumat                                | false
                    """)
    void areTheLinesInCapitals(String language, String line, boolean headline) {
        String text = line + "\nThe port was quiet on that day, and nobody came.";
        Document document = Bundled.document(language, text);
        BitSet headlines = new Headlines(document).capitalisedLines();
        int end = document.sentences().getLast().first();
        assertEquals(headline ? end : 0, headlines.cardinality());
        assertEquals(headline, headlines.get(0));
    }
}
