package org.demarche.web.atlas;

import java.util.ArrayList;
import java.util.List;
import org.demarche.web.findings.QuadClass;

/// Who deals with whom, drawn.
///
/// @param curves the weakest first, so that the strongest lie above
/// @param rows the same as a table, the strongest first
/// @param notes what is not drawn
public record Picture(
        int width,
        int height,
        List<Curve> curves,
        List<Dot> dots,
        List<TieRow> rows,
        List<Note> notes) {
    /// The kinds of ties that its legend explains.
    public List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (QuadClass quad : QuadClass.values()) {
            kinds.add(quad.term());
        }
        if (curves.stream().anyMatch(curve -> curve.quad().equals(Tie.RELATED))) {
            kinds.add(Tie.RELATED);
        }
        return kinds;
    }

    /// One tie.
    ///
    /// @param path as SVG has it
    /// @param quad the term of its quad class
    /// @param width of its line
    /// @param title who does what to whom, how often
    /// @param evidence the address of the sentences
    public record Curve(String path, String quad, String width, String title, String evidence) {}

    /// One party.
    ///
    /// @param side where its label stands: `start`, `middle` or `end`
    /// @param address the same picture with it in the middle
    public record Dot(
            Placed at, double radius, String label, String side, String title, String address) {
        private static final double LETTER = 7.5;
        private static final double LINE = 13;

        /// From the line on which a label stands to the middle of its letters.
        private static final double GROUND = 4;

        Dot unlabelled() {
            return new Dot(at, radius, "", side, title, address);
        }

        /// Whether the labels of both, or the label of this and the dot of the other, would lie on
        /// one another.
        boolean isLabelledOver(Dot other) {
            boolean isOnLabel =
                    !other.label.isEmpty()
                            && Math.abs(at.labelY - other.at.labelY) < LINE
                            && begin() < other.end()
                            && other.begin() < end();
            boolean isOnDot =
                    Math.abs(at.labelY - GROUND - other.at.y) < other.radius + GROUND
                            && begin() < other.at.x + other.radius
                            && other.at.x - other.radius < end();
            return isOnLabel || isOnDot;
        }

        private double begin() {
            return switch (side) {
                case "start" -> at.labelX;
                case "end" -> at.labelX - label.length() * LETTER;
                default -> at.labelX - label.length() * LETTER / 2;
            };
        }

        private double end() {
            return begin() + label.length() * LETTER;
        }
    }

    /// Where a dot and its label stand.
    public record Placed(double x, double y, double labelX, double labelY) {}

    /// A row of the table.
    public record TieRow(String source, String target, String quad, int count, String evidence) {}

    /// Something left out.
    ///
    /// @param key of its text, without the area before it
    public record Note(String key, int count) {}
}
