package org.demarche.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.demarche.web.findings.QuadClass;
import org.demarche.web.things.QuadTally;
import org.demarche.web.things.ReaderWords;

/// A year or a month in the picture of how much there is of each: a stack of bars, cooperation
/// above, conflict below.
///
/// @param name in words
/// @param middle where it stands, in the units of a picture of [#WIDTH] by [#HEIGHT]
/// @param all leads to what is of it
public record PeriodColumn(
        String name,
        QuadTally tally,
        List<QuadTally.Bar> bars,
        double middle,
        String all,
        boolean isNamed) {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 160;
    private static final int MOST_NAMED = 12;
    private static final double GAP = 0.2;

    static List<PeriodColumn> of(List<Overview.BusyPeriod> periods, ReaderWords naming) {
        List<QuadTally> tallies =
                periods.stream().map(period -> QuadTally.of(period.findings())).toList();
        int most = tallies.stream().mapToInt(QuadTally::total).max().orElse(1);
        double step = WIDTH / Math.max(1, periods.size());
        int every = (periods.size() + MOST_NAMED - 1) / MOST_NAMED;
        List<PeriodColumn> columns = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            String name = periods.get(i).name();
            columns.add(
                    new PeriodColumn(
                            naming.day(name),
                            tallies.get(i),
                            bars(tallies.get(i), i * step, step, HEIGHT / most),
                            (i + 0.5) * step,
                            naming.addresses().explore("from", name, "until", name),
                            i % Math.max(1, every) == 0));
        }
        return columns;
    }

    /// From below: conflict, plain statements, cooperation; deeds outside of words.
    private static List<QuadTally.Bar> bars(QuadTally tally, double x, double step, double unit) {
        List<QuadTally.Bar> bars = new ArrayList<>();
        double y = HEIGHT;
        for (QuadClass one : List.of(QuadClass.MATERIAL_CONFLICT, QuadClass.VERBAL_CONFLICT)) {
            y = add(bars, one.term(), tally.classes().get(one.ordinal()) * unit, x, step, y);
        }
        int plain = tally.total() - tally.classes().stream().mapToInt(Integer::intValue).sum();
        y = add(bars, "plain", plain * unit, x, step, y);
        for (QuadClass one :
                List.of(QuadClass.VERBAL_COOPERATION, QuadClass.MATERIAL_COOPERATION)) {
            y = add(bars, one.term(), tally.classes().get(one.ordinal()) * unit, x, step, y);
        }
        return bars;
    }

    private static double add(
            List<QuadTally.Bar> bars, String kind, double height, double x, double step, double y) {
        if (height > 0) {
            bars.add(
                    new QuadTally.Bar(
                            kind, x + step * GAP / 2, y - height, step * (1 - GAP), height));
        }
        return y - height;
    }
}
