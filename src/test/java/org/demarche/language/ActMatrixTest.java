package org.demarche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.domain.Act;
import org.junit.jupiter.api.Test;

/// What comes of doings and things is data, and the packs use all of it.
class ActMatrixTest {
    private static final ActMatrix STANDARD = ActMatrix.standard();

    @Test
    void theSameVerbDoesDifferentThingsWithDifferentObjects() {
        assertEquals(Act.AID, STANDARD.act("send", "arms"));
        assertEquals(Act.MOBILIZE, STANDARD.act("send", "troops"));
        assertNull(STANDARD.act("send", "talks"));
    }

    @Test
    void everyLanguageHasWordsForExactlyItsDoingsAndThings() {
        for (LanguagePack pack : LanguagePacks.bundled().all()) {
            assertEquals(column(0), values(pack, Category.ACT_VERB));
            assertEquals(column(1), values(pack, Category.ACT_OBJECT));
        }
    }

    private static Set<String> column(int index) {
        return STANDARD.acts().keySet().stream()
                .map(pair -> pair.split(" ")[index])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> values(LanguagePack pack, Category category) {
        Set<String> values = new TreeSet<>();
        for (LexicalEntry entry : pack.entries(category)) {
            values.addAll(List.of(entry.value().split("\\+")));
        }
        return values;
    }

    @Test
    void faultsAreToldByFileAndLine() {
        String rows =
                "# doing\tthing\tact\nsend\tarms\tAID\nsend\tarms\tASSAULT\nsing\tarms\tAID\n"
                        + "send\tsongs\tAID\nsend\tnote\tSING\nsend\tnote\n";
        var thrown = assertThrows(LanguageException.class, () -> ActMatrix.parse("m.tsv", rows));
        List<String> faults = String.valueOf(thrown.getMessage()).lines().toList();
        assertEquals(
                List.of("m.tsv:3", "m.tsv:4", "m.tsv:5", "m.tsv:6", "m.tsv:7"),
                faults.stream().map(f -> f.substring(0, f.indexOf(": "))).toList());
    }
}
