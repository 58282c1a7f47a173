package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.demarche.domain.Span;

/// Compares what is kept of a text as scraped with what of it is the article, by runs of four
/// words.
record BodyLayer(Gold gold, Tally tally) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int RUN = 4;

    /// @param kept what the program takes for the article
    void compare(String kept) {
        Map<List<String>, Integer> wanted = runs(article());
        Map<List<String>, Integer> found = runs(kept);
        double all = 0;
        double both = 0;
        for (var run : wanted.entrySet()) {
            int other = found.getOrDefault(run.getKey(), 0);
            both += Math.min(run.getValue(), other);
            all += Math.max(run.getValue(), other);
        }
        for (var run : found.entrySet()) {
            all += wanted.containsKey(run.getKey()) ? 0 : run.getValue();
        }
        if (all > 0) {
            tally.add(
                    Layer.BOILERPLATE, new Count(both / all, sum(found) / all, sum(wanted) / all));
        }
    }

    /// The text with blanks for its clutter.
    private String article() {
        StringBuilder text = new StringBuilder(gold.article().body().flat());
        for (Span span : gold.clutter()) {
            for (int i = span.begin(); i < Math.min(span.end(), text.length()); i++) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    private static double sum(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> runs = new HashMap<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < Math.max(1, words.size() - RUN + 1) && !words.isEmpty(); i++) {
            starts.add(i);
        }
        starts.forEach(i ->
                runs.merge(words.subList(i, Math.min(i + RUN, words.size())), 1, Integer::sum));
        return runs;
    }
}
