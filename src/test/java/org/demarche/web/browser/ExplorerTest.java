package org.demarche.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages in a real browser, on the sample articles.
class ExplorerTest extends BrowserTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "queries", "query", "id/state/RUS"})
    void aPageIsOpenToAll(String path) throws IOException {
        assertEquals(1, reader.open(path).locator("h1").count(), path);
        reader.hasNoBarriers();
    }
}
