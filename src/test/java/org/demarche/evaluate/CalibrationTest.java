package org.demarche.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Confidence;
import org.demarche.evaluate.Reliability.Band;
import org.demarche.extract.evidence.Calibration;
import org.demarche.extract.evidence.Calibration.Measure;
import org.junit.jupiter.api.Test;

/// What says that it is right nine times out of ten is.
class CalibrationTest {
    private static final double MOST = 0.07;
    private static final int MANY = 50;
    private static final String ADVICE =
            "; if the finders have changed, run: demarche evaluate --calibrate"
                    + " src/main/resources/confidence.tsv";

    private static Calibration table() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("quoted", new Measure("words", 0, 0, 0));
        measures.put("reported", new Measure("words", 0, 0, 0));
        measures.put("named", new Measure("speaker", 0, 0, 0));
        return new Calibration(measures);
    }

    private static List<Judgement> judged(
            String article, int times, List<String> evidence, Boolean... parts) {
        return Collections.nCopies(
                times,
                new Judgement(
                        article, Judged.STATEMENT, new Confidence(evidence, 0.5), List.of(parts)));
    }

    @Test
    void whatTheOwnGoldShowsIsWhatIsSaid() {
        Reliability reliability = new Reliability(OwnGold.TALLY.judgements());
        List<Band> many = new ArrayList<>();
        for (Judged kind : Judged.values()) {
            many.addAll(large(reliability.bands(kind)));
        }
        many.addAll(large(reliability.bands()));
        assertTrue(many.size() >= 4, "there are bands with many findings");
        for (Band band : many) {
            assertTrue(Math.abs(band.difference()) <= MOST, () -> band + ADVICE);
        }
    }

    @Test
    void whatWasFittedOnOtherArticlesHoldsToo() {
        Fit fit = new Fit(OwnGold.TALLY.judgements(), Calibration.standard());
        List<Band> many = large(new Reliability(fit.leavingOneArticleOut()).bands());
        assertTrue(many.size() >= 2, "there are bands with many findings");
        for (Band band : many) {
            assertTrue(Math.abs(band.difference()) <= MOST, band::toString);
        }
    }

    private static List<Band> large(List<Band> bands) {
        return bands.stream().filter(b -> b.items() >= MANY).toList();
    }

    @Test
    void aPartIsJudgedWhereThoseBeforeItAreRight() {
        List<String> evidence = List.of("quoted", "named");
        List<Judgement> all = new ArrayList<>(judged("a", 6, evidence, true, true));
        all.addAll(judged("a", 2, evidence, true, false));
        all.addAll(judged("a", 4, evidence, false));
        Map<String, Measure> measures = new Fit(all, table()).calibration().measures();
        assertEquals(8, measures.get("quoted").right());
        assertEquals(12, measures.get("quoted").judged());
        assertEquals(6, measures.get("named").right());
        assertEquals(8, measures.get("named").judged());
    }

    @Test
    void fewFindingsAreDrawnTowardsTheRateOfAllOfThePart() {
        List<Judgement> all = new ArrayList<>(judged("a", 98, List.of("quoted"), true));
        all.addAll(judged("a", 2, List.of("reported"), false));
        Map<String, Measure> measures = new Fit(all, table()).calibration().measures();
        assertTrue(measures.get("quoted").share() > 0.98);
        assertTrue(measures.get("reported").share() > 0.3);
        assertEquals(0.5, measures.get("named").share(), 1e-9);
    }

    @Test
    void anArticleLeftOutTeachesNothingAboutItself() {
        List<Judgement> all = new ArrayList<>(judged("a", 50, List.of("quoted"), true));
        all.addAll(judged("b", 50, List.of("quoted"), false));
        for (Judgement judgement : new Fit(all, table()).leavingOneArticleOut()) {
            double share = judgement.confidence().share();
            assertTrue(judgement.isRight() ? share < 0.1 : share > 0.9, judgement::toString);
        }
    }

    @Test
    void bandsHaveTheirLowerEdges() {
        List<Judgement> all = new ArrayList<>();
        for (double share : new double[] {0, 0.494, 0.495, 0.899, 0.9, 1}) {
            all.add(judged("a", 1, List.of(), true).getFirst().with(Confidence.of(share)));
        }
        List<Band> bands = new Reliability(all).bands(Judged.STATEMENT);
        assertEquals(List.of(0, 50, 90), bands.stream().map(Band::from).toList());
        assertEquals(List.of(2, 1, 3), bands.stream().map(Band::items).toList());
        assertEquals(0.93 - 1, bands.getLast().difference(), 0.01);
        assertEquals(List.of(), new Reliability(all).bands(Judged.CLAUSE));
    }

    @Test
    void theTableIsWrittenAsItIsRead() {
        Calibration standard = Calibration.standard();
        assertTrue(standard.toString().startsWith("# How often"));
        assertTrue(standard.toString().contains("\nquoted\twords\t"), "one line for each evidence");
        assertEquals(
                standard.measures().get("quoted").share()
                        * standard.measures().get("pronoun").share(),
                standard.of(List.of("quoted", "pronoun")).share(),
                1e-9);
        assertThrows(IllegalStateException.class, () -> standard.of(List.of("hearsay")));
    }
}
