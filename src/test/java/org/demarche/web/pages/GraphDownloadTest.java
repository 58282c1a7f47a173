package org.demarche.web.pages;

import static org.demarche.web.Asker.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.demarche.web.Example;
import org.demarche.web.RunningServer;
import org.demarche.web.Settings;
import org.demarche.web.guard.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphDownloadTest {
    @RegisterExtension
    private static final RunningServer RUNNING =
            new RunningServer(
                    Example::store,
                    Settings.reading(0)
                            .withLimits(new Limits(Duration.ofSeconds(5), 2, 5_000, 100, 5)));

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
            var answer = RUNNING.ask().get("graph?format=" + format + "&name=" + encoded(name));
            assertEquals(400, answer.statusCode(), name + answer.body());
            assertTrue(answer.body().length() < 300, answer.body());
        }
    }

    @Test
    void aGraphIsWrittenUpToTheLimit() {
        assertEquals(200, RUNNING.ask().get("graph?name=" + encoded(Example.TWO)).statusCode());
        var large = RUNNING.ask().get("graph?name=" + encoded(Example.ONE));
        assertEquals(400, large.statusCode());
        assertTrue(large.body().contains("more than 5 statements"), large.body());
    }
}
