package org.demarche.web.explore.views;

import java.util.ArrayList;
import java.util.List;
import org.demarche.web.explore.Exploration;
import org.demarche.web.explore.ExploreAddresses;
import org.demarche.web.explore.FilterWords;
import org.demarche.web.explore.views.Timeline.TimelineGrid;
import org.demarche.web.explore.views.Timeline.TimelineMark;
import org.demarche.web.explore.views.Timeline.TimelinePicture;
import org.demarche.web.explore.views.Timeline.TimelineTick;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.QuadClass;

/// Draws counts over time. For one picture.
final class TimelineDrawing {
    private static final int WIDTH = 1020;
    private static final int LEFT = 44;
    private static final int TOP = 12;
    private static final int SIDE = 190;
    private static final int LABELS = 28;
    private static final int WIDEST_STEP = 72;
    private static final int NARROWEST_STEP = 12;
    private static final int LABEL_WIDTH = 64;
    private static final int LEAST_HEIGHT = 2;

    private final Exploration exploration;
    private final ExploreAddresses addresses;
    private final TimelineCounts counts;
    private final List<String> periods;
    private final int axis;
    private final int step;
    private final int highest;

    TimelineDrawing(Exploration exploration, ExploreAddresses addresses, TimelineCounts counts) {
        this.exploration = exploration;
        this.addresses = addresses;
        this.counts = counts;
        periods = counts.drawn();
        axis = TOP + SIDE;
        step =
                Math.clamp(
                        (WIDTH - LEFT) / Math.max(1, periods.size()), NARROWEST_STEP, WIDEST_STEP);
        highest = counts.highest();
    }

    TimelinePicture picture() {
        int height = axis + LABELS + (counts.isMirror() ? SIDE + TOP : 0);
        int width = Math.max(WIDTH, LEFT + periods.size() * step);
        List<TimelineMark> marks = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            int x = LEFT + i * step;
            stack(marks, x, periods.get(i), TimelineCounts.ABOVE);
            if (counts.isMirror()) {
                stack(marks, x, periods.get(i), TimelineCounts.BELOW);
            }
        }
        return new TimelinePicture(width, height, axis, marks, ticks(), grid());
    }

    private void stack(List<TimelineMark> marks, int x, String period, int side) {
        int sum = 0;
        for (QuadClass quad : QuadClass.values()) {
            int count = counts.of(period, side, quad);
            if (count > 0) {
                int near = scaled(sum);
                int far = Math.max(near + LEAST_HEIGHT, scaled(sum + count));
                int y = side == TimelineCounts.ABOVE ? axis - far : axis + LABELS + near;
                Filter part = part(exploration.filter(), counts, period, side, quad);
                marks.add(
                        new TimelineMark(
                                x + 1,
                                y,
                                step - 2,
                                far - near,
                                quad.term(),
                                title(part, count),
                                exploration.evidence(addresses, part)));
            }
            sum += count;
        }
    }

    /// The filter of one part of a bar.
    static Filter part(
            Filter filter, TimelineCounts counts, String period, int side, QuadClass quad) {
        Filter part = filter.with("quad", quad.term()).with("from", period).with("until", period);
        if (!counts.isMirror()) {
            return part;
        }
        return part.with("direction", side == TimelineCounts.ABOVE ? "from" : "to");
    }

    private String title(Filter part, int count) {
        return exploration
                .phrases()
                .text(
                        "explore.mark",
                        count,
                        new FilterWords(part, exploration.words(), exploration.phrases()).all());
    }

    private int scaled(int count) {
        return Math.round((float) count * SIDE / highest);
    }

    private List<TimelineTick> ticks() {
        List<TimelineTick> ticks = new ArrayList<>();
        int every = (LABEL_WIDTH + step - 1) / step;
        for (int i = 0; i < periods.size(); i += every) {
            String period = periods.get(i);
            String zoom = period.length() > 4 ? "" : zoomed(period);
            ticks.add(
                    new TimelineTick(
                            LEFT + i * step + step / 2,
                            exploration.phrases().shortDate(period),
                            zoom));
        }
        return ticks;
    }

    private String zoomed(String year) {
        Filter part = exploration.filter().with("from", year).with("until", year);
        var parameters = addresses.parameters(part, exploration.words());
        parameters.put("view", "timeline");
        parameters.put("unit", Periods.MONTH.term());
        return ExploreAddresses.address("/explore", parameters);
    }

    private List<TimelineGrid> grid() {
        List<TimelineGrid> grid = new ArrayList<>();
        for (int count : List.of((highest + 1) / 2, highest)) {
            grid.add(new TimelineGrid(axis - scaled(count), count));
            if (counts.isMirror()) {
                grid.add(new TimelineGrid(axis + LABELS + scaled(count), count));
            }
        }
        return grid.stream().distinct().toList();
    }
}
