package org.demarche.readings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.readings.KeptReadings.Part;

/// Compares two readings of the same articles. Articles that only the later one has, and whole sets
/// that it lacks, are left out.
///
/// @param shown how many lines to show of an article whose files differ
record ReadingComparison(KeptReadings before, KeptReadings after, Omission omission, int shown) {
    /// What came of it.
    ///
    /// @param lines for people
    record Outcome(boolean isSame, List<String> lines) {}

    Outcome compare() throws IOException {
        Set<String> now = new TreeSet<>(after.names());
        Set<String> sets = new HashSet<>();
        now.forEach(name -> sets.add(NamedArticle.set(name)));
        List<String> lines = new ArrayList<>();
        Map<Part, Integer> differing = new EnumMap<>(Part.class);
        int compared = 0;
        int gone = 0;
        for (String name : before.names()) {
            if (now.remove(name)) {
                compared++;
                for (Part part : Part.values()) {
                    differing.merge(part, isSame(name, part, lines) ? 0 : 1, Integer::sum);
                }
            } else if (sets.contains(NamedArticle.set(name))) {
                gone++;
                lines.add(name + " is not among the articles any more");
            }
        }
        boolean isSame = gone == 0 && differing.values().stream().allMatch(n -> n == 0);
        lines.add(
                isSame
                        ? "identical: %d articles as in %s".formatted(compared, before.folder())
                        : "differs from %s: of %d articles %s, %d gone"
                                .formatted(before.folder(), compared, counts(differing), gone));
        if (!now.isEmpty()) {
            lines.add(now.size() + " articles are new and not compared");
        }
        return new Outcome(isSame, lines);
    }

    private static String counts(Map<Part, Integer> differing) {
        return String.join(
                ", ",
                differing.entrySet().stream()
                        .map(e -> "%d with another %s".formatted(e.getValue(), e.getKey()))
                        .toList());
    }

    private boolean isSame(String name, Part part, List<String> lines) throws IOException {
        String old = before.read(name, part);
        String current = after.read(name, part);
        if (old.equals(current)) {
            return true;
        }
        List<String> was = omission.rest(part, old);
        List<String> is = omission.rest(part, current);
        if (was.equals(is)) {
            return true;
        }
        lines.add("%s: %s differs".formatted(name, part));
        different(was, is).forEach(l -> lines.add("  - " + l));
        different(is, was).forEach(l -> lines.add("  + " + l));
        return false;
    }

    private List<String> different(List<String> some, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return some.stream().filter(l -> !known.contains(l)).limit(shown).toList();
    }
}
