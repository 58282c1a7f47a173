package org.demarche.read.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Compares texts by the runs of three words in them.
public final class WordRuns {
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int RUN = 3;

    private WordRuns() {}

    /// The share of a text's runs that another text has too, 0 to 1; 1 for a text too short for
    /// any.
    public static double share(String text, String other) {
        Set<String> runs = of(text);
        if (runs.isEmpty()) {
            return 1;
        }
        Set<String> others = of(other);
        return (double) runs.stream().filter(others::contains).count() / runs.size();
    }

    private static Set<String> of(String text) {
        List<String> words = GAP.splitAsStream(text).toList();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
