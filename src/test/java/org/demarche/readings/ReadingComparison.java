package org.demarche.readings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.readings.Change.Effect;
import org.demarche.readings.KeptReadings.Part;
import tools.jackson.databind.json.JsonMapper;

/// Compares two readings of the same articles. Articles that only the later one has, and whole sets
/// that it lacks, are left out. For one comparison.
final class ReadingComparison {
    /// What came of it.
    ///
    /// @param lines for people
    record Outcome(boolean isSame, List<String> lines) {}

    private static final int BEFORE = 50;
    private static final int WIDTH = 160;

    private final KeptReadings before;
    private final KeptReadings after;
    private final Omission omission;
    private final int shown;
    private final List<String> lines = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();
    private final Map<Part, Integer> differing = new EnumMap<>(Part.class);
    private final Map<Effect, Integer> effects = new EnumMap<>(Effect.class);

    /// @param shown how many lines to show of files that differ though the findings do not
    ReadingComparison(KeptReadings before, KeptReadings after, Omission omission, int shown) {
        this.before = before;
        this.after = after;
        this.omission = omission;
        this.shown = shown;
    }

    Outcome compare() throws IOException {
        Set<String> now = new TreeSet<>(after.names());
        Set<String> sets = new HashSet<>();
        now.forEach(name -> sets.add(NamedArticle.set(name)));
        int compared = 0;
        int gone = 0;
        for (String name : before.names()) {
            if (now.remove(name)) {
                compared++;
                compare(name);
            } else if (sets.contains(NamedArticle.set(name))) {
                gone++;
                lines.add(name + " is not among the articles any more");
            }
        }
        boolean isSame = gone == 0 && differing.isEmpty();
        if (!isSame) {
            lines.addAll(0, unseen);
            scores();
            lines.add(
                    "%d gains, %d losses, %d changes that are neither"
                            .formatted(
                                    effects.getOrDefault(Effect.GAIN, 0),
                                    effects.getOrDefault(Effect.LOSS, 0),
                                    effects.getOrDefault(Effect.NEITHER, 0)));
        }
        lines.add(
                isSame
                        ? "identical: %d articles as in %s".formatted(compared, before.folder())
                        : "differs from %s: of %d articles %s; %d gone"
                                .formatted(before.folder(), compared, counts(), gone));
        if (!now.isEmpty()) {
            lines.add(now.size() + " articles are new and not compared");
        }
        return new Outcome(isSame, lines);
    }

    private String counts() {
        return String.join(
                ", ",
                Part.COMPARED.stream()
                        .map(p -> differing.getOrDefault(p, 0) + " with another " + p)
                        .toList());
    }

    private void compare(String name) throws IOException {
        List<String> files = new ArrayList<>();
        for (Part part : Part.COMPARED) {
            List<String> different = different(name, part);
            if (!different.isEmpty()) {
                differing.merge(part, 1, Integer::sum);
                files.addAll(different);
            }
        }
        if (!files.isEmpty()) {
            List<Change> changes = Change.between(findings(before, name), findings(after, name));
            changes.forEach(c -> {
                effects.merge(c.effect(), 1, Integer::sum);
                lines.add("%s: %s".formatted(name, c.what()));
            });
            unseen.addAll(changes.isEmpty() ? files : List.of());
        }
    }

    private static List<Finding> findings(KeptReadings kept, String name) throws IOException {
        return kept.read(name, Part.FINDINGS)
                .lines()
                .map(line -> JsonMapper.shared().readValue(line, Finding.class))
                .toList();
    }

    /// A heading and the first lines that differ, none if the files are the same.
    private List<String> different(String name, Part part) throws IOException {
        String old = before.read(name, part);
        String current = after.read(name, part);
        if (old.equals(current)) {
            return List.of();
        }
        List<String> was = omission.rest(part, old);
        List<String> is = omission.rest(part, current);
        if (was.equals(is)) {
            return List.of();
        }
        List<String> different = new ArrayList<>(List.of("%s: %s differs".formatted(name, part)));
        List<String> gone = missing(was, is);
        List<String> come = missing(is, was);
        for (int i = 0; i < Math.min(shown, Math.max(gone.size(), come.size())); i++) {
            String left = i < gone.size() ? gone.get(i) : "";
            String right = i < come.size() ? come.get(i) : "";
            int begin = Math.max(0, mismatch(left, right) - BEFORE);
            different.add("  - " + cut(left, begin));
            different.add("  + " + cut(right, begin));
        }
        return different;
    }

    private static List<String> missing(List<String> some, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return some.stream().filter(l -> !known.contains(l)).toList();
    }

    private static int mismatch(String left, String right) {
        int at = 0;
        while (at < Math.min(left.length(), right.length())
                && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String cut(String line, int begin) {
        int end = Math.min(line.length(), begin + WIDTH);
        return begin > end
                ? ""
                : (begin > 0 ? "…" : "")
                        + line.substring(begin, end)
                        + (end < line.length() ? "…" : "");
    }

    private void scores() throws IOException {
        List<String> was = before.readScores();
        List<String> is = after.readScores();
        is.stream().limit(was.equals(is) ? 0 : 1).forEach(l -> lines.add("     " + l));
        for (String old : was) {
            is.stream()
                    .filter(l -> label(l).equals(label(old)) && !l.equals(old))
                    .forEach(l -> lines.addAll(List.of("was  " + old, "is   " + l)));
        }
    }

    private static String label(String row) {
        return row.split(" {2,}")[0];
    }
}
