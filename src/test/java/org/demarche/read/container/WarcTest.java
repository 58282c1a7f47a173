package org.demarche.read.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.domain.Article;
import org.demarche.read.Outcome;
import org.demarche.read.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcTest {
    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
    void readsPagesAndPassesOverWhatIsNone(String name) {
        List<Outcome> outcomes = Samples.outcomes(Samples.path(name));
        List<String> inputs =
                outcomes.stream()
                        .filter(Outcome.Read.class::isInstance)
                        .map(o -> String.valueOf(((Outcome.Read) o).article().input()))
                        .toList();
        assertEquals(
                List.of(
                        "https://southern-wire.example/a?from=feed",
                        "https://kabar-pasifik.example/b",
                        "https://southern-wire.example/fiji"),
                inputs);
        assertEquals(
                List.of(
                        name
                                + ", record https://southern-wire.example/bad is damaged and was left"
                                + " out; fetch it anew"),
                Samples.messages(outcomes));
    }

    @Test
    void prefersThePagesOwnAddressToTheRecords() {
        Outcome first = Samples.outcomes(Samples.path("crawl.warc")).getFirst();
        Article article = ((Outcome.Read) first).article();
        assertEquals("https://southern-wire.example/world/fisheries-accord", article.url());
    }

    @Test
    void tellsThatAnArchiveIsCut() {
        List<Outcome> outcomes = Samples.outcomes(Samples.path("cut.warc"));
        assertTrue(outcomes.getFirst() instanceof Outcome.Read);
        assertTrue(
                Samples.messages(outcomes)
                        .contains("cut.warc ends in the middle of its data; get it anew"));
    }
}
