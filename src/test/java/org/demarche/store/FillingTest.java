package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillingTest {
    @TempDir Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void allAreThereWhenItIsClosed() {
        try (Filling filling = Filling.of(store)) {
            for (int i = 0; i < 50; i++) {
                filling.add(StoreTest.article(i, 10, "a"));
            }
            filling.flush();
            assertEquals(50, filling.kept());
            filling.add(StoreTest.article(1, 10, "b"));
        }
        assertEquals(500, StoreTest.count(store, "?s ?p ?o"));
    }

    @Test
    void whatIsThereAlreadyIsKeptAndUnchanged() {
        for (int expected = 20; expected >= 0; expected -= 20) {
            Filling filling = Filling.of(store);
            for (int i = 0; i < 20; i++) {
                filling.add(StoreTest.article(i, 10, "a"));
            }
            filling.close();
            assertEquals(20, filling.kept());
            assertEquals(expected, filling.changed());
        }
    }
}
