package org.demarche.web.explore.views;

import java.io.IOException;
import org.demarche.web.drawing.SvgPicture;
import org.demarche.web.drawing.XmlOutput;
import org.demarche.web.explore.views.Timeline.TimelineGrid;
import org.demarche.web.explore.views.Timeline.TimelineMark;
import org.demarche.web.explore.views.Timeline.TimelinePicture;
import org.demarche.web.explore.views.Timeline.TimelineTick;

/// Timelines as files.
final class TimelinePictures {
    private static final int SIDE_LINE = 22;
    private static final int LEFT = 40;

    private TimelinePictures() {}

    static SvgPicture of(Timeline timeline) {
        TimelinePicture picture = timeline.picture();
        boolean isMirror = !timeline.sides().below().isEmpty();
        int above = isMirror ? SIDE_LINE : 0;
        return new SvgPicture(
                picture.width(),
                picture.height() + 2 * above,
                svg -> {
                    if (isMirror) {
                        side(svg, 14, timeline.sides().above());
                        side(svg, picture.height() + above + 16, timeline.sides().below());
                    }
                    svg.open("g", "transform", "translate(0," + above + ")");
                    draw(svg, picture, isMirror);
                    svg.end();
                });
    }

    private static void side(XmlOutput svg, int y, String words) throws IOException {
        svg.open("text", "class", "side", "x", 0, "y", y).text(words).end();
    }

    private static void draw(XmlOutput svg, TimelinePicture picture, boolean isMirror)
            throws IOException {
        svg.open("g", "class", "grid");
        for (TimelineGrid line : picture.grid()) {
            line(svg, picture.width(), line.y());
            text(svg, "count", LEFT - 4, line.y() + 4, "end", "" + line.count());
        }
        line(svg, picture.width(), picture.axis());
        if (isMirror) {
            line(svg, picture.width(), picture.axis() + TimelineDrawing.LABELS);
        }
        svg.end();
        for (TimelineTick tick : picture.ticks()) {
            text(svg, "tick", tick.middle(), picture.axis() + 19, "middle", tick.label());
        }
        for (TimelineMark mark : picture.marks()) {
            svg.open(
                    "rect",
                    "class",
                    "mark " + mark.quad(),
                    "x",
                    mark.x(),
                    "y",
                    mark.y(),
                    "width",
                    mark.width(),
                    "height",
                    mark.height());
            svg.open("title").text(mark.title()).end().end();
        }
    }

    private static void line(XmlOutput svg, int width, int y) throws IOException {
        svg.leaf("line", "x1", LEFT, "x2", width, "y1", y, "y2", y);
    }

    private static void text(XmlOutput svg, String style, int x, int y, String anchor, String words)
            throws IOException {
        svg.open("text", "class", style, "x", x, "y", y, "text-anchor", anchor).text(words).end();
    }
}
