package org.demarche.web.pages;

import static org.demarche.web.Asker.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.demarche.store.Store;
import org.demarche.web.Asker;
import org.demarche.web.Example;
import org.demarche.web.Server;
import org.demarche.web.Settings;
import org.demarche.web.guard.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphDownloadTest {
    @TempDir private static Path folder;
    private static Store store;
    private static Server server;
    private static Asker ask;

    @BeforeAll
    static void start() {
        store = Example.store(folder);
        var limits = new Limits(Duration.ofSeconds(5), 2, 5_000, 100, 5);
        server = Server.start(store, Settings.reading(0).withLimits(limits));
        ask = new Asker(server);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:x-arq:UnionGraph",
                "urn:x-arq:DefaultGraph",
                "urn:x-arq:DefaultGraphNode",
                "URN:X-ARQ:anything",
                "union",
                "default",
                "urn:x y"
            })
    void noSignOfTheStoreIsAGraph(String name) {
        for (String format : new String[] {"turtle", "trig", "nquads", "jsonld"}) {
            var answer = ask.get("graph?format=" + format + "&name=" + encoded(name));
            assertEquals(400, answer.statusCode(), name + answer.body());
            assertTrue(answer.body().length() < 300, answer.body());
        }
    }

    @Test
    void aGraphIsWrittenUpToTheLimit() {
        assertEquals(200, ask.get("graph?name=" + encoded(Example.TWO)).statusCode());
        var large = ask.get("graph?name=" + encoded(Example.ONE));
        assertEquals(400, large.statusCode());
        assertTrue(large.body().contains("more than 5 statements"), large.body());
    }
}
