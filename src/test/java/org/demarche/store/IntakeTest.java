package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.ArticleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir Path folder;

    private static final String ALL = "?s ?p ?o";
    private static final String DOVE = "?s text:query 'dove'";

    private static Set<Quad> quads(Store store) {
        return store.read(() -> {
            Set<Quad> quads = new HashSet<>();
            store.dataset().find().forEachRemaining(quads::add);
            return quads;
        });
    }

    private static void add(Intake intake, int from, int to, String words) {
        for (int i = from; i < to; i++) {
            intake.add(StoreTest.article(i, 10, words));
        }
    }

    /// What is on disk while the store is open, as a kill would leave it.
    private Path killed(Path store, String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(store.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    @Test
    void allAreThereWhenItIsClosed() {
        try (Store store = Store.open(folder)) {
            try (Intake intake = Intake.of(store)) {
                add(intake, 0, 50, "dove");
                intake.flush();
                assertEquals(50, intake.kept());
                intake.add(StoreTest.article(1, 10, "hawk"));
            }
            assertEquals(500, StoreTest.count(store, ALL));
            assertEquals(49, StoreTest.count(store, DOVE));
        }
        try (Store store = Store.open(folder)) {
            assertEquals(List.of(), store.repairs());
        }
    }

    @Test
    void whatIsThereAlreadyIsKeptAndNoWrite() {
        try (Store store = Store.open(folder)) {
            for (int expected = 20; expected >= 0; expected -= 20) {
                long before = store.commits();
                Intake intake = Intake.of(store);
                add(intake, 0, 20, "dove");
                intake.close();
                assertEquals(20, intake.kept());
                assertEquals(expected, intake.changed());
                assertEquals(expected > 0, store.commits() > before);
            }
        }
    }

    @Test
    void inOneGoInManyBatchesAndAfterKillsTheSameIsThere() throws IOException {
        Path whole = folder.resolve("whole");
        Set<Quad> wanted;
        try (Store store = Store.open(whole)) {
            try (Intake intake = Intake.of(store)) {
                add(intake, 0, 60, "dove");
                add(intake, 0, 10, "hawk");
            }
            wanted = quads(store);
        }
        Path next = folder.resolve("killed");
        try (Store store = Store.open(next);
                Intake intake = Intake.of(store, 30, 200)) {
            add(intake, 0, 25, "dove");
            intake.flush();
            next = killed(next, "killed 1");
        }
        try (Store store = Store.open(next)) {
            assertFalse(store.repairs().isEmpty());
            assertEquals(250, StoreTest.count(store, ALL));
            assertEquals(25, StoreTest.count(store, DOVE));
            try (Intake intake = Intake.of(store, 70, 10_000)) {
                add(intake, 20, 60, "dove");
                intake.flush();
                add(intake, 0, 10, "hawk");
                intake.flush();
                next = killed(next, "killed 2");
            }
        }
        try (Store store = Store.open(next)) {
            assertTrue(store.repairs().getFirst().contains("taken in"), store.repairs().toString());
            assertEquals(wanted, quads(store));
            assertEquals(50, StoreTest.count(store, DOVE));
        }
        try (Store store = Store.open(next)) {
            assertEquals(List.of(), store.repairs());
            assertEquals(wanted, quads(store));
        }
    }

    @Test
    void whatIsNoRdfIsRefusedAndTheRestGoesIn() {
        try (Store store = Store.open(folder)) {
            try (Intake intake = Intake.of(store)) {
                add(intake, 0, 5, "dove");
                var property = NodeFactory.createBlankNode();
                var unsound = Triple.create(StoreTest.iri("a"), property, StoreTest.iri("b"));
                assertThrows(
                        StoreException.class,
                        () -> intake.add(new ArticleGraph(StoreTest.iri("a"), List.of(unsound))));
                add(intake, 5, 10, "dove");
            }
            assertEquals(100, StoreTest.count(store, ALL));
        }
    }
}
