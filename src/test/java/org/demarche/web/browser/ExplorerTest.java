package org.demarche.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.cli.SampleStore;
import org.demarche.store.Store;
import org.demarche.web.Server;
import org.demarche.web.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages in a real browser, on the sample articles.
class ExplorerTest {
    @TempDir private static Path folder;
    private static Store store;
    private static Server server;
    private static Reader reader;

    @BeforeAll
    static void open() {
        store = Store.open(SampleStore.in(folder));
        server = Server.start(store, Settings.reading(0));
        reader = Reader.of(server.address());
    }

    @AfterAll
    static void close() {
        if (reader != null) {
            reader.close();
        }
        server.close();
        store.close();
    }

    @AfterEach
    void noComplaints() {
        reader.hasNoComplaints();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "queries", "query", "id/state/RUS"})
    void aPageIsOpenToAll(String path) throws IOException {
        assertEquals(1, reader.open(path).locator("h1").count(), path);
        reader.hasNoBarriers();
    }
}
