package org.demarche.web.explore.views;

import java.io.IOException;
import org.demarche.web.drawing.SvgPicture;
import org.demarche.web.drawing.XmlOutput;
import org.demarche.web.explore.views.StateMatrix.MatrixBar;
import org.demarche.web.explore.views.StateMatrix.MatrixCell;
import org.demarche.web.explore.views.StateMatrix.MatrixRow;

/// Matrices as files.
final class MatrixPictures {
    private static final int CELL = 68;
    private static final int ROW = 34;
    private static final double LETTER = 6.8;
    private static final int BARS = 40;

    /// Room that slanted names of columns take for each letter.
    private static final double SLANT = 0.75;

    private MatrixPictures() {}

    static SvgPicture of(StateMatrix matrix) {
        int longest =
                matrix.heads().stream().mapToInt(head -> head.name().length()).max().orElse(0);
        int left = (int) (longest * LETTER) + 12;
        int top = (int) (longest * LETTER * SLANT) + 20;
        int columns = matrix.heads().size();
        return new SvgPicture(
                left + columns * CELL + top,
                top + columns * ROW + 2,
                svg -> draw(svg, matrix, left, top));
    }

    private static void draw(XmlOutput svg, StateMatrix matrix, int left, int top)
            throws IOException {
        int columns = matrix.heads().size();
        int right = left + columns * CELL;
        int bottom = top + columns * ROW;
        svg.open("g", "class", "grid");
        for (int i = 0; i <= columns; i++) {
            svg.leaf("line", "x1", 0, "x2", right, "y1", top + i * ROW, "y2", top + i * ROW);
            svg.leaf("line", "x1", left + i * CELL, "x2", left + i * CELL, "y1", top, "y2", bottom);
        }
        svg.end();
        for (int i = 0; i < columns; i++) {
            svg.open(
                            "text",
                            "transform",
                            "translate("
                                    + (left + i * CELL + CELL / 2)
                                    + " "
                                    + (top - 6)
                                    + ") rotate(-45)")
                    .text(matrix.heads().get(i).name())
                    .end();
        }
        for (int i = 0; i < columns; i++) {
            row(svg, matrix.rows().get(i), left, top + i * ROW);
        }
    }

    private static void row(XmlOutput svg, MatrixRow row, int left, int y) throws IOException {
        svg.open("text", "x", left - 6, "y", y + 21, "text-anchor", "end")
                .text(row.head().name())
                .end();
        int x = left;
        for (MatrixCell cell : row.cells()) {
            if (cell.count() > 0) {
                svg.open("g", "transform", "translate(" + (x + 4) + " " + (y + 4) + ")");
                svg.open("title").text(cell.title()).end();
                for (MatrixBar bar : cell.bars()) {
                    svg.leaf(
                            "rect",
                            "class",
                            "mark " + bar.quad(),
                            "x",
                            bar.x(),
                            "y",
                            bar.y(),
                            "width",
                            7,
                            "height",
                            bar.height());
                }
                svg.open("text", "x", BARS, "y", 25).text("" + cell.count()).end().end();
            }
            x += CELL;
        }
    }
}
