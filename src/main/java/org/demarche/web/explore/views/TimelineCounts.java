package org.demarche.web.explore.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.QuadClass;
import org.demarche.web.findings.Who;

/// How many findings there are in each period, on each side and of each kind. For one thread.
public final class TimelineCounts {
    /// The side of what the first of two parties does.
    public static final int ABOVE = 0;

    /// The side of what the second of two parties does.
    public static final int BELOW = 1;

    private static final List<String> CLASSES =
            Arrays.stream(QuadClass.values()).map(QuadClass::term).toList();
    private static final int MOST_PERIODS = 80;

    private final Periods unit;
    private final List<String> kinds;
    private final boolean isMirror;
    private final TreeMap<String, int[][]> counts = new TreeMap<>();
    private int plain;
    private int unprecise;

    /// @param kinds what is stacked, from the axis on
    /// @param isMirror whether two parties face each other, so that there are two sides
    public TimelineCounts(Periods unit, List<String> kinds, boolean isMirror) {
        this.unit = unit;
        this.kinds = List.copyOf(kinds);
        this.isMirror = isMirror;
    }

    /// The findings behind a filter, by quad class; two parties in it face each other.
    static TimelineCounts of(Periods unit, Filter filter, List<Finding> findings) {
        Node state = filter.node("state");
        Node other = filter.node("other");
        var counts = new TimelineCounts(unit, CLASSES, state != null && other != null);
        for (Finding finding : findings) {
            if (finding.what().quadClass().isEmpty()) {
                counts.plain++;
                continue;
            }
            String kind = finding.what().quadClass().get().term();
            String day = finding.when().day();
            if (state == null || other == null) {
                counts.add(day, ABOVE, kind, 1);
            } else if (is(finding.who(), state, other)) {
                counts.add(day, ABOVE, kind, 1);
                if (is(finding.who(), other, state)) {
                    counts.add(day, BELOW, kind, 1);
                }
            } else if (is(finding.who(), other, state)) {
                counts.add(day, BELOW, kind, 1);
            }
        }
        return counts;
    }

    /// Whether there are two sides.
    public boolean isMirror() {
        return isMirror;
    }

    /// What is stacked, from the axis on.
    public List<String> kinds() {
        return kinds;
    }

    /// Counts something.
    ///
    /// @param day a year, month or day, ISO 8601; empty if nothing tells
    /// @param kind one of [#kinds]
    public void add(String day, int side, String kind, int count) {
        String period = unit.of(day);
        if (period.isEmpty()) {
            unprecise++;
            return;
        }
        counts.computeIfAbsent(period, _ -> new int[2][kinds.size()])[side][kinds.indexOf(kind)] +=
                count;
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

    int of(String period, int side, String kind) {
        int[][] sides = counts.get(period);
        return sides == null ? 0 : sides[side][kinds.indexOf(kind)];
    }

    /// The highest bar of those drawn.
    int highest() {
        int highest = 1;
        for (String period : drawn()) {
            for (int side = ABOVE; side <= BELOW; side++) {
                int sum = 0;
                for (String kind : kinds) {
                    sum += of(period, side, kind);
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
    public int unprecise() {
        return unprecise;
    }

    /// Findings of periods before those drawn.
    public int earlier() {
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
