package org.demarche.web.things;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.demarche.web.findings.Finding;
import org.demarche.web.findings.QuadClass;

/// How many findings there are of each quad class.
///
/// @param total with those that have none
/// @param classes in the order of [QuadClass]
public record QuadTally(int total, List<Integer> classes) {
    private static final double WIDTH = 200;
    private static final double THIN = 6;
    private static final double THICK = 12;

    /// A part of a picture of bars, in its own units: words are thin, deeds thick.
    ///
    /// @param quad the name of its class
    public record Bar(String quad, double x, double y, double width, double height) {}

    public static QuadTally of(Collection<Finding> findings) {
        int[] counts = new int[QuadClass.values().length];
        findings.forEach(
                finding -> finding.what().quadClass().ifPresent(one -> counts[one.ordinal()]++));
        List<Integer> classes = new ArrayList<>();
        for (int count : counts) {
            classes.add(count);
        }
        return new QuadTally(findings.size(), List.copyOf(classes));
    }

    /// How many have a quad class: are more than plain statements.
    public int telling() {
        return cooperation() + conflict();
    }

    int cooperation() {
        return count(QuadClass.VERBAL_COOPERATION) + count(QuadClass.MATERIAL_COOPERATION);
    }

    int conflict() {
        return count(QuadClass.VERBAL_CONFLICT) + count(QuadClass.MATERIAL_CONFLICT);
    }

    /// Conflict to the left of an axis, cooperation to its right, to the scale of all that stand
    /// below one another.
    public List<Bar> bars(Collection<QuadTally> all) {
        int left = all.stream().mapToInt(QuadTally::conflict).max().orElse(0);
        int right = all.stream().mapToInt(QuadTally::cooperation).max().orElse(0);
        double unit = WIDTH / Math.max(1, left + right);
        double axis = left * unit;
        List<Bar> bars = new ArrayList<>();
        bars.add(new Bar("axis", axis, 0, 1, THICK));
        double x = axis + 1;
        for (QuadClass one :
                List.of(QuadClass.VERBAL_COOPERATION, QuadClass.MATERIAL_COOPERATION)) {
            bars.add(bar(one, x, unit));
            x += count(one) * unit;
        }
        x = axis;
        for (QuadClass one : List.of(QuadClass.VERBAL_CONFLICT, QuadClass.MATERIAL_CONFLICT)) {
            x -= count(one) * unit;
            bars.add(bar(one, x, unit));
        }
        return bars.stream().filter(bar -> bar.width() > 0).toList();
    }

    private Bar bar(QuadClass one, double x, double unit) {
        boolean words = one == QuadClass.VERBAL_COOPERATION || one == QuadClass.VERBAL_CONFLICT;
        double height = words ? THIN : THICK;
        return new Bar(one.term(), x, (THICK - height) / 2, count(one) * unit, height);
    }

    private int count(QuadClass one) {
        return classes.get(one.ordinal());
    }
}
