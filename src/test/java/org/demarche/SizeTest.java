package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Files stay small enough to be read at one sitting. The longest is counted as it stands; median
/// and ninth decile without imports and blank lines, which nobody reads.
class SizeTest {
    private static final int MOST = 300;
    private static final int MEDIAN = 60;
    private static final int NINE_OF_TEN = 180;

    private static final List<Size> SIZES = new ArrayList<>();

    private record Size(Path file, int all, int lines) {
        Size(Path file, List<String> lines) {
            this(
                    file,
                    lines.size(),
                    (int)
                            lines.stream()
                                    .filter(l ->
                                            !l.isBlank()
                                                    && !l.startsWith("import ")
                                                    && !l.startsWith("package "))
                                    .count());
        }
    }

    @BeforeAll
    static void measure() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                SIZES.add(new Size(file, Files.readAllLines(file)));
            }
        }
        SIZES.sort((a, b) -> Integer.compare(a.lines(), b.lines()));
        assertTrue(SIZES.size() > 100, "the sources were found");
    }

    @Test
    void noFileIsLong() {
        assertEquals(List.of(), SIZES.stream().filter(s -> s.all() > MOST).toList());
    }

    @Test
    void halfOfThemAreShort() {
        Size median = SIZES.get(SIZES.size() / 2);
        assertTrue(median.lines() <= MEDIAN, median.toString());
    }

    @Test
    void nineOfTenAreOfAMiddlingSize() {
        Size ninth = SIZES.get(SIZES.size() * 9 / 10);
        assertTrue(ninth.lines() <= NINE_OF_TEN, ninth.toString());
    }
}
