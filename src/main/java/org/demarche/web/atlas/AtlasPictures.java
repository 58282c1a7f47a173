package org.demarche.web.atlas;

import java.io.IOException;
import java.util.Locale;
import org.demarche.web.atlas.Picture.Curve;
import org.demarche.web.atlas.Picture.Dot;
import org.demarche.web.atlas.Picture.Ground;
import org.demarche.web.drawing.SvgPicture;
import org.demarche.web.drawing.SvgSheet;
import org.demarche.web.drawing.XmlOutput;
import org.demarche.web.findings.QuadClass;

/// Networks and maps as files.
final class AtlasPictures {
    private static final String WORLD =
            SvgSheet.resource("/static/world.svg")
                    .replaceFirst("(?s)^.*?<svg[^>]*>", "")
                    .replaceFirst("(?s)</svg>\\s*$", "");

    private AtlasPictures() {}

    static SvgPicture of(Picture picture) {
        return new SvgPicture(
                picture.frame().width(), picture.frame().height(), svg -> draw(svg, picture));
    }

    private static void draw(XmlOutput svg, Picture picture) throws IOException {
        svg.open("defs");
        for (QuadClass quad : QuadClass.values()) {
            arrow(svg, quad.term());
        }
        svg.end();
        Ground ground = picture.frame().ground();
        if (ground != null) {
            svg.open(
                            "svg",
                            "x",
                            ground.x(),
                            "y",
                            ground.y(),
                            "width",
                            ground.width(),
                            "height",
                            ground.height(),
                            "viewBox",
                            "0 0 " + EqualEarth.WIDTH + " " + EqualEarth.HEIGHT)
                    .raw(WORLD)
                    .end();
        }
        for (Curve curve : picture.curves()) {
            curve(svg, curve);
        }
        for (Dot dot : picture.dots()) {
            dot(svg, dot);
        }
    }

    private static void arrow(XmlOutput svg, String quad) throws IOException {
        svg.open(
                        "marker",
                        XmlOutput.NAME,
                        "arrow-" + quad,
                        "viewBox",
                        "0 0 10 10",
                        "refX",
                        2,
                        "refY",
                        5,
                        "markerWidth",
                        9,
                        "markerHeight",
                        9,
                        "markerUnits",
                        "userSpaceOnUse",
                        "orient",
                        "auto")
                .leaf("path", "class", quad, "d", "M0 0 10 5 0 10z")
                .end();
    }

    private static void curve(XmlOutput svg, Curve curve) throws IOException {
        svg.open(
                "path",
                "class",
                "tie " + curve.quad(),
                "d",
                curve.path(),
                "stroke-width",
                curve.width(),
                "marker-end",
                "url(#arrow-" + curve.quad() + ")");
        svg.open("title").text(curve.title()).end().end();
    }

    private static void dot(XmlOutput svg, Dot dot) throws IOException {
        svg.open(
                "circle",
                "class",
                dot.isMany() ? "party others" : "party",
                "cx",
                number(dot.at().x()),
                "cy",
                number(dot.at().y()),
                "r",
                number(dot.radius()));
        svg.open("title").text(dot.title()).end().end();
        if (!dot.label().isEmpty()) {
            svg.open(
                            "text",
                            "class",
                            "name",
                            "x",
                            number(dot.at().labelX()),
                            "y",
                            number(dot.at().labelY()),
                            "text-anchor",
                            dot.side())
                    .text(dot.label())
                    .end();
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
