package org.demarche.web.browser;

import java.nio.file.Path;
import org.demarche.cli.SampleStore;
import org.demarche.store.Store;
import org.demarche.web.Server;
import org.demarche.web.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// Pages in a real browser, on the sample articles; no test may end with a complaint of its
/// console.
abstract class BrowserTest {
    static Reader reader;

    @TempDir private static Path folder;
    private static Store store;
    private static Server server;

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
}
