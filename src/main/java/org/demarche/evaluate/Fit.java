package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.extract.evidence.Calibration;
import org.demarche.extract.evidence.Calibration.Measure;

/// What a calibration should say by judgements.
///
/// @param old names the evidence and its parts; its figures are not used
public record Fit(List<Judgement> judgements, Calibration old) {
    /// So many findings at the rate of all of the part are taken for seen with each kind of
    /// evidence.
    private static final double INERTIA = 1;

    public Fit {
        judgements = List.copyOf(judgements);
    }

    /// The shares of right parts by evidence.
    public Calibration calibration() {
        Map<String, Count> counts = new HashMap<>();
        judgements.forEach(j -> add(counts, j, 1));
        return calibration(counts);
    }

    /// The judgements with the confidence that all other articles would have given them.
    public List<Judgement> leavingOneArticleOut() {
        Map<String, Count> all = new HashMap<>();
        judgements.forEach(j -> add(all, j, 1));
        Map<String, List<Judgement>> articles = new LinkedHashMap<>();
        judgements.forEach(
                j -> articles.computeIfAbsent(j.article(), a -> new ArrayList<>()).add(j));
        List<Judgement> judged = new ArrayList<>();
        for (List<Judgement> article : articles.values()) {
            Map<String, Count> others = new HashMap<>(all);
            article.forEach(j -> add(others, j, -1));
            Calibration calibration = calibration(others);
            article.forEach(j -> judged.add(j.with(calibration.of(j.confidence().evidence()))));
        }
        return judged;
    }

    private static void add(Map<String, Count> counts, Judgement judgement, int times) {
        List<String> evidence = judgement.confidence().evidence();
        for (int i = 0; i < Math.min(judgement.parts().size(), evidence.size()); i++) {
            int right = judgement.parts().get(i) ? times : 0;
            counts.merge(evidence.get(i), new Count(right, times, times), Count::plus);
        }
    }

    private Calibration calibration(Map<String, Count> counts) {
        Map<String, Count> parts = new HashMap<>();
        old.measures()
                .forEach((evidence, m) ->
                        parts.merge(
                                m.part(), counts.getOrDefault(evidence, Count.NONE), Count::plus));
        Map<String, Measure> measures = new LinkedHashMap<>();
        old.measures()
                .forEach((evidence, m) -> {
                    Count count = counts.getOrDefault(evidence, Count.NONE);
                    Count part = parts.getOrDefault(m.part(), Count.NONE);
                    double rate = (part.right() + 1) / (part.found() + 2);
                    double share = (count.right() + INERTIA * rate) / (count.found() + INERTIA);
                    measures.put(
                            evidence,
                            new Measure(m.part(), (int) count.right(), (int) count.found(), share));
                });
        return new Calibration(measures);
    }
}
