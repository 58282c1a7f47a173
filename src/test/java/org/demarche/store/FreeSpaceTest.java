package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FreeSpaceTest {
    private static final Path FOLDER = Path.of("some-store");

    @Test
    void aDiskThatIsNearlyFullIsToldInASentence() {
        var full =
                assertThrows(
                        StoreFullException.class,
                        () -> FreeSpace.check(FOLDER, FreeSpace.FLOOR - 1, 1L << 40, 0));
        String told = String.valueOf(full.getMessage());
        assertTrue(told.contains("some-store has 255 MB left"), told);
        assertTrue(told.contains("256 MB"), told);
    }

    @Test
    void whatIsWrittenCountsToo() {
        FreeSpace.check(FOLDER, FreeSpace.FLOOR, 1L << 40, 0);
        assertThrows(
                StoreFullException.class,
                () -> FreeSpace.check(FOLDER, FreeSpace.FLOOR, 1L << 40, 1000));
    }

    @Test
    void aDiskThatDoesNotTellHindersNobody() {
        assertDoesNotThrow(() -> FreeSpace.check(FOLDER, 0, 0, 1000));
    }
}
