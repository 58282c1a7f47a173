package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Files stay small enough to be read at one sitting, and packages small enough to be known. Each
/// package answers for itself, and lines are counted as they stand.
class SizeTest {
    private static final int MOST_LINES = 300;
    private static final int MOST_FILES = 40;
    private static final Sizes WANTED = new Sizes(60, 180);

    /// What packages have that miss this, rounded up to [#STEP]: a figure that has become smaller
    /// has to become so here, too.
    private static final Map<String, Sizes> MISSED =
            Map.ofEntries(
                    Map.entry("cli.explanation", new Sizes(85, 180)),
                    Map.entry("cli.reading", new Sizes(65, 180)),
                    Map.entry("extract", new Sizes(90, 245)),
                    Map.entry("extract.agreements", new Sizes(90, 180)),
                    Map.entry("extract.citations", new Sizes(100, 180)),
                    Map.entry("extract.dates", new Sizes(115, 180)),
                    Map.entry("extract.grammar", new Sizes(95, 285)),
                    Map.entry("extract.names", new Sizes(105, 180)),
                    Map.entry("extract.offices", new Sizes(110, 195)),
                    Map.entry("extract.relations", new Sizes(100, 250)),
                    Map.entry("extract.speakers", new Sizes(110, 180)),
                    Map.entry("extract.statements", new Sizes(155, 275)),
                    Map.entry("extract.treaties", new Sizes(130, 180)),
                    Map.entry("grammar", new Sizes(65, 180)),
                    Map.entry("graph.format", new Sizes(65, 180)),
                    Map.entry("graph.reading", new Sizes(80, 180)),
                    Map.entry("graph.world", new Sizes(65, 180)),
                    Map.entry("identity", new Sizes(80, 180)),
                    Map.entry("lookup", new Sizes(70, 180)),
                    Map.entry("read.container.gzip", new Sizes(60, 255)),
                    Map.entry("read.container.packed", new Sizes(70, 180)),
                    Map.entry("read.container.web", new Sizes(65, 180)),
                    Map.entry("read.date", new Sizes(80, 180)),
                    Map.entry("read.encoding", new Sizes(65, 180)),
                    Map.entry("read.export", new Sizes(105, 200)),
                    Map.entry("read.feed", new Sizes(75, 180)),
                    Map.entry("read.fetch", new Sizes(70, 180)),
                    Map.entry("read.line", new Sizes(70, 180)),
                    Map.entry("read.page", new Sizes(145, 210)),
                    Map.entry("read.record", new Sizes(100, 270)),
                    Map.entry("read.scraped", new Sizes(85, 250)),
                    Map.entry("store", new Sizes(90, 190)),
                    Map.entry("store.backup", new Sizes(95, 180)),
                    Map.entry("store.bulk", new Sizes(135, 245)),
                    Map.entry("store.check", new Sizes(85, 190)),
                    Map.entry("store.compaction", new Sizes(90, 205)),
                    Map.entry("web", new Sizes(65, 180)),
                    Map.entry("web.address", new Sizes(105, 180)),
                    Map.entry("web.answers", new Sizes(85, 180)),
                    Map.entry("web.atlas", new Sizes(70, 180)),
                    Map.entry("web.description", new Sizes(80, 215)),
                    Map.entry("web.drawing", new Sizes(105, 180)),
                    Map.entry("web.execution", new Sizes(60, 210)),
                    Map.entry("web.explore", new Sizes(70, 180)),
                    Map.entry("web.explore.views", new Sizes(80, 195)),
                    Map.entry("web.findings", new Sizes(60, 245)),
                    Map.entry("web.guard.regex", new Sizes(80, 205)),
                    Map.entry("web.negotiation", new Sizes(95, 180)),
                    Map.entry("web.ontology", new Sizes(85, 180)),
                    Map.entry("web.pages", new Sizes(85, 180)),
                    Map.entry("web.sparql", new Sizes(65, 180)),
                    Map.entry("web.things", new Sizes(65, 180)),
                    Map.entry("web.writing", new Sizes(155, 220)));

    private static final int STEP = 5;

    private static final Path ROOT = Path.of("src/main/java/org/demarche");
    private static final Map<String, List<Integer>> LINES = new TreeMap<>();

    /// @param median half of the files have no more lines
    /// @param ninth nine of ten have no more
    private record Sizes(int median, int ninth) {
        static Sizes of(List<Integer> sorted) {
            return new Sizes(share(sorted, 5), share(sorted, 9));
        }

        /// The most lines that so many tenths of the files have.
        private static int share(List<Integer> sorted, int tenths) {
            return sorted.get((sorted.size() * tenths + 9) / 10 - 1);
        }

        /// What is wanted where it is reached, else the next step above.
        Sizes told() {
            return new Sizes(told(median, WANTED.median), told(ninth, WANTED.ninth));
        }

        private static int told(int lines, int wanted) {
            return Math.max(wanted, (lines + STEP - 1) / STEP * STEP);
        }
    }

    @BeforeAll
    static void measure() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (!file.endsWith("package-info.java")) {
                    String room = ROOT.relativize(file.getParent()).toString().replace('/', '.');
                    LINES.computeIfAbsent(room, _ -> new ArrayList<>())
                            .add(Files.readAllLines(file).size());
                }
            }
        }
        LINES.values().forEach(Collections::sort);
        assertTrue(LINES.size() >= 10, "the sources were found");
    }

    @Test
    void noFileIsLong() {
        LINES.forEach((room, lines) -> assertTrue(lines.getLast() <= MOST_LINES, room));
    }

    @Test
    void noPackageHasManyFiles() {
        LINES.forEach((room, lines) -> assertTrue(lines.size() <= MOST_FILES, room));
    }

    @Test
    void mostFilesOfAPackageAreShort() {
        Map<String, Sizes> missed = new TreeMap<>();
        LINES.forEach((room, lines) -> missed.put(room, Sizes.of(lines).told()));
        missed.values().removeIf(WANTED::equals);
        assertEquals(new TreeMap<>(MISSED), missed);
    }
}
