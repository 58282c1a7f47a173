package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
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
        try (Intake intake = Intake.of(store)) {
            for (int i = 0; i < 50; i++) {
                intake.add(StoreTest.article(i, 10, "a"));
            }
            intake.flush();
            assertEquals(50, intake.kept());
            intake.add(StoreTest.article(1, 10, "b"));
        }
        assertEquals(500, StoreTest.count(store, "?s ?p ?o"));
    }

    @Test
    void whatIsThereAlreadyIsKeptAndUnchanged() {
        for (int expected = 20; expected >= 0; expected -= 20) {
            Intake intake = Intake.of(store);
            for (int i = 0; i < 20; i++) {
                intake.add(StoreTest.article(i, 10, "a"));
            }
            intake.close();
            assertEquals(20, intake.kept());
            assertEquals(expected, intake.changed());
        }
    }
}
