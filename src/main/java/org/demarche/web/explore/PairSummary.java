package org.demarche.web.explore;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.QuadClass;

/// A sentence that sums findings up: how many of what, in how many articles, from when to when, and
/// of what kind most are.
public record PairSummary(List<Finding> found, Phrases phrases) {
    /// The sentence.
    public String sentence() {
        long statements = found.stream().filter(one -> one.what().isStatement()).count();
        long articles = found.stream().map(Finding::article).distinct().count();
        String counted =
                phrases.text(
                        "pair.counted",
                        phrases.text("pair.statements", statements),
                        phrases.text("pair.acts", found.size() - statements),
                        phrases.text("pair.articles", articles));
        return counted + span() + mostly() + ".";
    }

    private String span() {
        List<String> months =
                found.stream()
                        .map(one -> one.when().month())
                        .filter(month -> !month.isEmpty())
                        .sorted()
                        .toList();
        if (months.isEmpty()) {
            return "";
        }
        String first = phrases.date(months.getFirst());
        String last = phrases.date(months.getLast());
        return first.equals(last)
                ? phrases.text("pair.in", first)
                : phrases.text("pair.span", first, last);
    }

    /// More than half of what is cooperation or conflict.
    private String mostly() {
        Map<QuadClass, Integer> counts = new EnumMap<>(QuadClass.class);
        for (Finding one : found) {
            one.what().quadClass().ifPresent(quad -> counts.merge(quad, 1, Integer::sum));
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > all)
                .findFirst()
                .map(entry ->
                        phrases.text("pair.mostly", phrases.text("quad." + entry.getKey().term())))
                .orElse(all == 0 ? "" : phrases.text("pair.mixed"));
    }
}
