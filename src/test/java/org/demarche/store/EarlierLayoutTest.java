package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stores as earlier versions of the program left them: three articles with a statement each.
class EarlierLayoutTest {
    @TempDir private Path folder;

    /// Layout 1: no record of commits, the file `derived` beside the database.
    @Test
    void aStoreOfTheFirstLayoutOpensAndIsOfTodaysAfterwards() throws IOException {
        unpack("layout-1.zip");
        assertTrue(Files.exists(folder.resolve("derived")));
        for (int opening = 0; opening < 2; opening++) {
            try (Store store = Store.open(folder)) {
                assertEquals(List.of(), store.repairs());
                assertEquals(3, StoreTest.count(store, "?s a dem:Statement ; dem:text ?words"));
                assertEquals(3, StoreTest.count(store, "?s text:query (dem:text 'dove')"));
            }
            assertTrue(Files.readString(folder.resolve("layout")).contains("layout 2"));
            assertFalse(Files.exists(folder.resolve("derived")));
        }
    }

    private void unpack(String name) throws IOException {
        var packed = EarlierLayoutTest.class.getResourceAsStream(name);
        assertNotNull(packed, name);
        try (ZipInputStream in = new ZipInputStream(packed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
    }
}
