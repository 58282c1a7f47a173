package org.demarche.web.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A picture as a file that needs no other: a title above it, a legend and lines below it, its
/// styles inside. Immutable.
///
/// @param title in words
/// @param legend what stands for what
/// @param lines below the picture, such as its source
public record SvgSheet(String title, List<Sign> legend, List<String> lines) {
    private static final String STYLES = resource("/picture/picture.css");
    private static final int MARGIN = 24;
    private static final int TITLE_SIZE = 22;
    private static final int TITLE_LINE = 28;
    private static final double TITLE_LETTER = 11.5;
    private static final int LINE = 18;
    private static final double LETTER = 6.8;
    private static final int SWATCH = 22;
    private static final int GAP = 20;
    private static final int LEAST_WIDTH = 640;

    /// A sign of the legend.
    ///
    /// @param style the class of its colour
    public record Sign(String style, String words) {}

    public SvgSheet {
        legend = List.copyOf(legend);
        lines = List.copyOf(lines);
    }

    /// A text that comes with the program.
    public static String resource(String path) {
        try (InputStream in =
                Objects.requireNonNull(SvgSheet.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the picture on it; leaves the stream open.
    public void write(SvgPicture picture, OutputStream out) throws IOException {
        int inner = Math.max(LEAST_WIDTH, picture.width());
        List<String> titles = wrapped(title, (int) (inner / TITLE_LETTER));
        List<String> below = new ArrayList<>();
        lines.forEach(line -> below.addAll(wrapped(line, (int) (inner / LETTER))));
        int top = MARGIN + titles.size() * TITLE_LINE;
        int legendTop = top + picture.height() + GAP;
        int height = legendTop + GAP + below.size() * LINE + MARGIN;
        int width = inner + 2 * MARGIN;
        try (var svg = new XmlOutput(out)) {
            svg.open(
                    "svg",
                    "xmlns",
                    "http://www.w3.org/2000/svg",
                    "width",
                    width,
                    "height",
                    height,
                    "viewBox",
                    "0 0 " + width + " " + height,
                    "role",
                    "img");
            svg.open("title").text(title).end();
            svg.open("desc").text(String.join(" ", lines)).end();
            svg.open("style").text(STYLES).end();
            svg.leaf("rect", "class", "paper", "width", width, "height", height);
            for (int i = 0; i < titles.size(); i++) {
                words(svg, "title", MARGIN, MARGIN + TITLE_SIZE + i * TITLE_LINE, titles.get(i));
            }
            svg.open(
                    "svg",
                    "x",
                    MARGIN,
                    "y",
                    top,
                    "width",
                    picture.width(),
                    "height",
                    picture.height());
            picture.body().draw(svg);
            svg.end();
            legend(svg, legendTop);
            for (int i = 0; i < below.size(); i++) {
                words(svg, "quiet", MARGIN, legendTop + GAP + (i + 1) * LINE, below.get(i));
            }
            svg.end();
        }
    }

    private void legend(XmlOutput svg, int y) throws IOException {
        double x = MARGIN;
        for (Sign sign : legend) {
            svg.leaf(
                    "rect",
                    "class",
                    sign.style(),
                    "x",
                    x,
                    "y",
                    y,
                    "width",
                    SWATCH - 8,
                    "height",
                    10);
            words(svg, "legend", (int) x + SWATCH, y + 10, sign.words());
            x += SWATCH + sign.words().length() * LETTER + GAP;
        }
    }

    private static void words(XmlOutput svg, String style, int x, int y, String words)
            throws IOException {
        svg.open("text", "class", style, "x", x, "y", y).text(words).end();
    }

    /// Lines of at most so many letters where words allow it.
    private static List<String> wrapped(String text, int letters) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
