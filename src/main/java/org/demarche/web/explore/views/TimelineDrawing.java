package org.demarche.web.explore.views;

import java.util.ArrayList;
import java.util.List;
import org.demarche.web.explore.views.Timeline.CountLink;
import org.demarche.web.explore.views.Timeline.NotDrawn;
import org.demarche.web.explore.views.Timeline.Sides;
import org.demarche.web.explore.views.Timeline.TimelineGrid;
import org.demarche.web.explore.views.Timeline.TimelineMark;
import org.demarche.web.explore.views.Timeline.TimelinePicture;
import org.demarche.web.explore.views.Timeline.TimelineRow;
import org.demarche.web.explore.views.Timeline.TimelineScale;
import org.demarche.web.explore.views.Timeline.TimelineTick;
import org.demarche.web.explore.views.TimelineWords.TimelinePart;

/// Draws counts over time. For one picture.
public final class TimelineDrawing {
    private static final int WIDTH = 1020;
    private static final int LEFT = 44;
    private static final int TOP = 12;
    private static final int SIDE = 190;
    static final int LABELS = 28;
    private static final int WIDEST_STEP = 72;
    private static final int NARROWEST_STEP = 12;
    private static final int LABEL_WIDTH = 64;
    private static final int LEAST_HEIGHT = 2;

    private final TimelineWords words;
    private final TimelineCounts counts;
    private final List<String> periods;
    private final int axis;
    private final int step;
    private final int highest;

    /// Draws what was counted.
    ///
    /// @param sides what the bars above the axis are of, in words, and those below it
    public static Timeline of(
            TimelineCounts counts,
            TimelineWords words,
            List<String> sides,
            List<NotDrawn> notDrawn,
            List<TimelineScale> scales) {
        return new Timeline(
                new Sides(sides.getFirst(), sides.getLast()),
                counts.kinds(),
                new TimelineDrawing(words, counts).picture(),
                counts.filled().stream().map(period -> row(counts, words, period)).toList(),
                notDrawn,
                scales);
    }

    private static TimelineRow row(TimelineCounts counts, TimelineWords words, String period) {
        return new TimelineRow(
                words.phrases().date(period),
                numbers(counts, words, period, TimelineCounts.ABOVE),
                counts.isMirror()
                        ? numbers(counts, words, period, TimelineCounts.BELOW)
                        : List.of());
    }

    private static List<CountLink> numbers(
            TimelineCounts counts, TimelineWords words, String period, int side) {
        return counts.kinds().stream()
                .map(kind ->
                        new CountLink(
                                counts.of(period, side, kind),
                                words.behind(new TimelinePart(period, side, kind))))
                .toList();
    }

    private TimelineDrawing(TimelineWords words, TimelineCounts counts) {
        this.words = words;
        this.counts = counts;
        periods = counts.drawn();
        axis = TOP + SIDE;
        step =
                Math.clamp(
                        (WIDTH - LEFT) / Math.max(1, periods.size()), NARROWEST_STEP, WIDEST_STEP);
        highest = counts.highest();
    }

    private TimelinePicture picture() {
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
        for (String kind : counts.kinds()) {
            int count = counts.of(period, side, kind);
            if (count > 0) {
                int near = scaled(sum);
                int far = Math.max(near + LEAST_HEIGHT, scaled(sum + count));
                int y = side == TimelineCounts.ABOVE ? axis - far : axis + LABELS + near;
                var part = new TimelinePart(period, side, kind);
                marks.add(
                        new TimelineMark(
                                x + 1,
                                y,
                                step - 2,
                                far - near,
                                kind,
                                words.title(part, count),
                                words.behind(part)));
            }
            sum += count;
        }
    }

    private int scaled(int count) {
        return Math.round((float) count * SIDE / highest);
    }

    private List<TimelineTick> ticks() {
        List<TimelineTick> ticks = new ArrayList<>();
        int every = (LABEL_WIDTH + step - 1) / step;
        for (int i = 0; i < periods.size(); i++) {
            String period = periods.get(i);
            ticks.add(
                    new TimelineTick(
                            LEFT + i * step,
                            step,
                            period,
                            i % every == 0 ? words.phrases().shortDate(period) : "",
                            words.phrases().date(period),
                            words.alone(period)));
        }
        return ticks;
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
