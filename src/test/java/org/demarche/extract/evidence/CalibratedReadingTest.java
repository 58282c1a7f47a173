package org.demarche.extract.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.domain.Article;
import org.demarche.domain.Rule;
import org.demarche.domain.Statement;
import org.demarche.extract.Bundled;
import org.demarche.extract.Documents;
import org.demarche.extract.Extractor;
import org.demarche.extract.evidence.Calibration.Measure;
import org.junit.jupiter.api.Test;

class CalibratedReadingTest {
    private static final Article ARTICLE =
            Documents.article(
                    "en",
                    "2025-07-13",
                    "\"We stand by the treaty,\" Icelandic foreign minister Gunnar Hallsson said.");

    /// The standard one with another share for all.
    private static Calibration calibration(double share) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        Calibration.standard()
                .measures()
                .forEach((name, m) ->
                        measures.put(name, new Measure(m.part(), m.right(), m.judged(), share)));
        return new Calibration(measures);
    }

    private static Statement statement(Extractor extractor) {
        return extractor.read(ARTICLE).statements().getFirst();
    }

    @Test
    void twoCalibrationsInOneProcessGiveTwoConfidencesForTheSameRules() {
        Extractor half = new Extractor(Bundled.WORLD, Bundled.PACKS, calibration(0.5));
        Extractor tenth = new Extractor(Bundled.WORLD, Bundled.PACKS, calibration(0.1));
        Statement one = statement(half);
        Statement other = statement(tenth);
        assertEquals(0.25, one.confidence().share(), 1e-9);
        assertEquals(0.01, other.confidence().share(), 1e-9);
        assertEquals(List.of(Rule.QUOTED, Rule.TITLED_SPEAKER), one.confidence().rules());
        assertEquals(one.confidence().rules(), other.confidence().rules());
        assertTrue(
                half.explain(ARTICLE).toString().contains("share=0.5"),
                "the explanation tells the shares that were handed in");
    }

    @Test
    void whatRulesAreMeasuredAsHasALineAndEachLineItsRule() {
        Set<String> measured =
                Arrays.stream(Rule.values())
                        .map(Rule::measured)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        assertEquals(measured, Calibration.standard().measures().keySet());
    }
}
