package org.demarche.web.explore.views;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.QuadClass;
import org.demarche.web.findings.Who;
import org.jspecify.annotations.Nullable;

/// How many findings there are in each period, on each side and of each quad class. For one thread.
final class TimelineCounts {
    static final int ABOVE = 0;
    static final int BELOW = 1;
    private static final int CLASSES = QuadClass.values().length;
    private static final int MOST_PERIODS = 80;

    private final Periods unit;
    private final @Nullable Node state;
    private final @Nullable Node other;
    private final TreeMap<String, int[][]> counts = new TreeMap<>();
    private int plain;
    private int unprecise;

    TimelineCounts(Periods unit, Filter filter, List<Finding> findings) {
        this.unit = unit;
        state = filter.node("state");
        other = filter.node("other");
        findings.forEach(this::add);
    }

    /// Whether two parties face each other, so that there are two sides.
    boolean isMirror() {
        return state != null && other != null;
    }

    private void add(Finding finding) {
        if (finding.what().quadClass().isEmpty()) {
            plain++;
            return;
        }
        String period = unit.of(finding.when());
        if (period.isEmpty()) {
            unprecise++;
            return;
        }
        int quad = finding.what().quadClass().get().ordinal();
        int[][] sides = counts.computeIfAbsent(period, _ -> new int[2][CLASSES]);
        if (state == null || other == null) {
            sides[ABOVE][quad]++;
            return;
        }
        if (is(finding.who(), state, other)) {
            sides[ABOVE][quad]++;
        }
        if (is(finding.who(), other, state)) {
            sides[BELOW][quad]++;
        }
    }

    private static boolean is(Who who, Node from, Node to) {
        return who.isFrom(from) && who.isTo(to);
    }

    /// The periods that are drawn, without a gap, the oldest first: the latest of them where there
    /// are too many.
    List<String> drawn() {
        if (counts.isEmpty()) {
            return List.of();
        }
        List<String> all = unit.between(counts.firstKey(), counts.lastKey());
        return all.subList(Math.max(0, all.size() - MOST_PERIODS), all.size());
    }

    /// The periods that have findings, the newest first.
    List<String> filled() {
        return new ArrayList<>(counts.descendingKeySet());
    }

    int of(String period, int side, QuadClass quad) {
        int[][] sides = counts.get(period);
        return sides == null ? 0 : sides[side][quad.ordinal()];
    }

    /// The highest bar of those drawn.
    int highest() {
        int highest = 1;
        for (String period : drawn()) {
            for (int side = ABOVE; side <= BELOW; side++) {
                int sum = 0;
                for (QuadClass quad : QuadClass.values()) {
                    sum += of(period, side, quad);
                }
                highest = Math.max(highest, sum);
            }
        }
        return highest;
    }

    /// Findings of no quad class.
    int plain() {
        return plain;
    }

    /// Findings whose day is not known so precisely.
    int unprecise() {
        return unprecise;
    }

    /// Findings of periods before those drawn.
    int earlier() {
        List<String> drawn = drawn();
        return drawn.isEmpty()
                ? 0
                : counts.headMap(drawn.getFirst()).values().stream()
                        .mapToInt(TimelineCounts::sum)
                        .sum();
    }

    private static int sum(int[][] sides) {
        int sum = 0;
        for (int[] side : sides) {
            for (int count : side) {
                sum += count;
            }
        }
        return sum;
    }
}
