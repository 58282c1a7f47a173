package org.demarche.domain.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How names are spelled.
class SpellingsTest {
    private static final Spellings SPELLINGS =
            new Spellings(List.of(List.of("Muhammad", "Mohammed", "Mohamad")));

    @ParameterizedTest
    @CsvSource({
        "Choe Son-hui, Choe Sŏn-hŭi",
        "Choe Son Hui, Choe Son-hui",
        "Retno L.P. Marsudi, Retno Marsudi",
        "Retno LP Marsudi, Retno Marsudi",
        "Mohamad Hilal, Mohammed Hilal",
        "Łukasz Nowak, Lukasz Nowak"
    })
    void oneNameHasOneFormOfWords(String one, String other) {
        assertEquals(SPELLINGS.words(one), SPELLINGS.words(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Sergei Lavrov, Sergey Lavrov",
        "Zelensky, Zelenskyy",
        "Soekarno, Sukarno",
        "Djuanda, Juanda"
    })
    void waysToWriteOneNameSoundAlike(String one, String other) {
        assertEquals(SPELLINGS.sounds(one), SPELLINGS.sounds(other));
    }

    @Test
    void whatIsOnlyInitialsIsKept() {
        assertEquals(List.of("b", "j"), SPELLINGS.words("B. J."));
        assertEquals(List.of("jd"), SPELLINGS.words("JD"));
    }

    @Test
    void otherNamesStayApart() {
        assertNotEquals(SPELLINGS.sounds("Choe Son Hui"), SPELLINGS.sounds("Choe Sun Hee"));
        assertNotEquals(SPELLINGS.sounds("Kim Jong Un"), SPELLINGS.sounds("Kim Jong Il"));
    }

    @Test
    void faultsInTheTableOfSoundsAreToldByLine() {
        var inner = Spellings.sounds("t.tsv", "y\ti\tplace=inner\n");
        assertEquals("yuri", Spellings.sound("yury", inner));
        String rows = "# letters\nou\tu\noe\n";
        var thrown =
                assertThrows(IllegalArgumentException.class, () -> Spellings.sounds("t.tsv", rows));
        assertTrue(String.valueOf(thrown.getMessage()).startsWith("t.tsv:3: "));
    }
}
