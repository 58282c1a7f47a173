package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.graph.ArticleGraph;
import org.demarche.store.compaction.DiskUse;
import org.demarche.store.compaction.IdleCompaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compaction by itself: when more than half of a store is waste and nobody writes.
class IdleCompactionTest {
    private static final int ARTICLES = 20;
    private static final Duration PAUSE = Duration.ofMillis(200);

    @TempDir Path folder;

    private static void write(Store store, int edition) {
        store.replace(
                IntStream.range(0, ARTICLES)
                        .mapToObj(n ->
                                new ArticleGraph(
                                        StoreTest.iri("article/" + n),
                                        StoreTest.article(
                                                        100 * edition + n,
                                                        1_500,
                                                        "edition" + edition)
                                                .triples()))
                        .toList());
    }

    private static DiskUse use(Store store) {
        return store.read(() -> DiskUse.of(store.gate().triples()));
    }

    @Test
    void beginsOnceMoreThanHalfIsWasteAndNobodyWrites() throws Exception {
        Path second = folder.resolve("triples/Data-0002");
        try (Store store = Store.open(folder)) {
            write(store, 0);
            assertEquals(Optional.empty(), store.compactIfWasteful());
            int edition = 1;
            for (; !use(store).isWasteful(); edition++) {
                assertTrue(edition < 20, use(store).toString());
                assertEquals(Optional.empty(), store.compactIfWasteful());
                write(store, edition);
            }
            long before = use(store).bytes();
            try (IdleCompaction _ = IdleCompaction.of(store, PAUSE)) {
                for (int look = 0; look < 100 && Files.notExists(second); look++) {
                    Thread.sleep(PAUSE.toMillis());
                }
            }
            assertTrue(Files.exists(second), "it was not compacted");
            assertTrue(use(store).bytes() < before / 2, before + ", now " + use(store));
            assertEquals(
                    ARTICLES,
                    StoreTest.count(
                            store, "?s text:query (dem:text 'edition%d')".formatted(edition - 1)));
        }
    }

    @Test
    void leavesAloneWhatHasLittleWaste() throws Exception {
        try (Store store = Store.open(folder)) {
            write(store, 0);
            write(store, 1);
            try (IdleCompaction _ = IdleCompaction.of(store, PAUSE)) {
                Thread.sleep(5 * PAUSE.toMillis());
            }
            assertFalse(Files.exists(folder.resolve("triples/Data-0002")));
        }
    }
}
