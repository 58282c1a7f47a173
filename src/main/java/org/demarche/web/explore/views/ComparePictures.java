package org.demarche.web.explore.views;

import java.io.IOException;
import java.util.List;
import org.demarche.web.drawing.SvgPicture;
import org.demarche.web.drawing.XmlOutput;
import org.demarche.web.explore.views.PeriodComparison.Change;

/// What changed between two periods as a file: two bars for each act, the first one pale.
final class ComparePictures {
    private static final int MOST = 20;
    private static final int ROW = 40;
    private static final int BAR = 14;
    private static final int TOP = 40;
    private static final int LABELS = 340;
    private static final int WIDTH = 960;
    private static final int NUMBERS = 60;
    private static final int MOST_LETTERS = 48;

    private ComparePictures() {}

    static SvgPicture of(PeriodComparison compared) {
        List<Change> changes =
                compared.changes().subList(0, Math.min(MOST, compared.changes().size()));
        return new SvgPicture(
                WIDTH,
                TOP + Math.max(1, changes.size()) * ROW,
                svg -> draw(svg, compared, changes));
    }

    private static void draw(XmlOutput svg, PeriodComparison compared, List<Change> changes)
            throws IOException {
        svg.leaf(
                "rect",
                "class",
                "mark none before",
                "x",
                LABELS,
                "y",
                8,
                "width",
                14,
                "height",
                10);
        words(svg, LABELS + 20, 18, "start", compared.before().title());
        int second = LABELS + 60 + compared.before().title().length() * 7;
        svg.leaf("rect", "class", "mark none", "x", second, "y", 8, "width", 14, "height", 10);
        words(svg, second + 20, 18, "start", compared.after().title());
        int most =
                changes.stream()
                        .mapToInt(one -> Math.max(one.before().count(), one.after().count()))
                        .max()
                        .orElse(1);
        double unit = (double) (WIDTH - LABELS - NUMBERS) / most;
        int y = TOP;
        for (Change change : changes) {
            String what = change.what();
            words(
                    svg,
                    LABELS - 10,
                    y + 19,
                    "end",
                    what.length() <= MOST_LETTERS
                            ? what
                            : what.substring(0, MOST_LETTERS - 1) + "…");
            bar(svg, "mark before " + change.quad(), y, unit * change.before().count());
            words(
                    svg,
                    end(unit, change.before().count()),
                    y + 12,
                    "start",
                    change.before().count());
            bar(svg, "mark " + change.quad(), y + BAR + 2, unit * change.after().count());
            words(
                    svg,
                    end(unit, change.after().count()),
                    y + BAR + 14,
                    "start",
                    change.after().count());
            y += ROW;
        }
    }

    private static int end(double unit, int count) {
        return (int) (LABELS + unit * count) + 6;
    }

    private static void bar(XmlOutput svg, String style, int y, double length) throws IOException {
        svg.leaf(
                "rect",
                "class",
                style,
                "x",
                LABELS,
                "y",
                y,
                "width",
                Math.round(length),
                "height",
                BAR);
    }

    private static void words(XmlOutput svg, int x, int y, String anchor, Object words)
            throws IOException {
        svg.open("text", "x", x, "y", y, "text-anchor", anchor).text(words.toString()).end();
    }
}
