package org.demarche.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found in the gold articles, layer by layer: never worse than the pinned floors.
class QualityTest {
    private static final Path FLOORS = Path.of("src/test/resources/quality-floors.properties");

    @Test
    void noLayerIsBelowItsFloor() throws IOException {
        new Report(OwnGold.TALLY).lines(0).forEach(System.out::println);
        assertTrue(OwnGold.TALLY.articles() >= 40, "the gold was found");
        Properties floors = floors(FLOORS);
        Map<Layer, Count> layers = OwnGold.TALLY.layers();
        assertEquals(
                floors.stringPropertyNames(),
                layers.keySet().stream().map(Layer::toString).collect(Collectors.toSet()),
                "every layer has a floor");
        layers.forEach((layer, count) -> {
            double floor = Double.parseDouble(floors.getProperty(layer.toString()));
            assertTrue(count.f1() >= floor, () -> layer + ": " + count.f1() + " is below " + floor);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gold-seen", "gold-blind"})
    void genresThatFailDoNotFailMore(String gold) throws IOException {
        Path folder = Path.of("src/test/resources", gold);
        Tally tally = OwnGold.evaluation().of(new GoldFiles(List.of(folder)));
        assertEquals(20, tally.articles());
        Properties floors = floors(Path.of("src/test/resources", gold + ".properties"));
        for (Layer layer : List.of(Layer.STATEMENTS, Layer.SPEAKERS, Layer.RELATIONS)) {
            double found = tally.layers().getOrDefault(layer, Count.NONE).f1();
            double floor = Double.parseDouble(floors.getProperty(layer.toString()));
            System.out.printf(Locale.ROOT, "%s %s %.3f%n", gold, layer, found);
            assertTrue(found >= floor, () -> layer + ": " + found + " is below " + floor);
        }
    }

    private static Properties floors(Path file) throws IOException {
        Properties floors = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            floors.load(reader);
        }
        return floors;
    }
}
