package org.demarche.extract.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How many clauses of the gold sentences are read as they should be: never fewer than the pinned
/// floors. The blind halves were not looked at.
class ClauseReaderTest {
    private static final Path FOLDER = Path.of("src/test/resources/clauses");

    @ParameterizedTest
    @ValueSource(strings = {"en-seen", "en-blind", "id-seen", "id-blind"})
    void noPartIsBelowItsFloor(String half) throws IOException {
        Properties floors = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(half + ".properties"))) {
            floors.load(reader);
        }
        ClauseGold gold = new ClauseGold(half.substring(0, 2), FOLDER.resolve(half + ".tsv"));
        gold.shares()
                .forEach((part, share) -> {
                    System.out.printf(Locale.ROOT, "%s %s %.3f%n", half, part, share);
                    double floor = Double.parseDouble(floors.getProperty(part.toString()));
                    assertTrue(share >= floor, () -> part + ": " + share + " is below " + floor);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void eachKindOfFaultInTreesIsMended(String language) throws IOException {
        ClauseGold gold = new ClauseGold(language, FOLDER.resolve(language + "-kinds.tsv"));
        gold.shares();
        assertEquals(List.of(), gold.faults());
    }
}
