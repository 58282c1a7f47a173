package org.demarche.web.atlas;

import java.util.ArrayList;
import java.util.List;
import org.demarche.web.findings.QuadClass;
import org.jspecify.annotations.Nullable;

/// Who deals with whom, drawn.
///
/// @param others who is folded into one dot, the busiest first
/// @param curves the weakest first, so that the strongest lie above
/// @param rows the same as a table, the strongest first
/// @param notes what is not drawn
public record Picture(
        Frame frame,
        List<Curve> curves,
        List<Dot> dots,
        List<TieRow> rows,
        List<Note> notes,
        List<Folded> others) {
    /// The kind of a curve to those who are folded into one dot.
    static final String TO_OTHERS = "others";

    /// Its size, and what lies under it.
    ///
    /// @param ground where the map of the world lies; null where there is none
    /// @param regions what else of the map can be seen
    public record Frame(int width, int height, @Nullable Ground ground, List<RegionLink> regions) {
        static Frame of(int width, int height) {
            return new Frame(width, height, null, List.of());
        }
    }

    /// Where the whole map of the world lies; it may be larger than the picture.
    public record Ground(double x, double y, double width, double height) {}

    /// A part of the map.
    ///
    /// @param name the key of its text, without the area before it
    public record RegionLink(String name, String address, boolean isCurrent) {}

    /// Somebody who has no dot of its own.
    ///
    /// @param address the picture with it in the middle
    public record Folded(String name, int count, String address) {}

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
        /// Where the list of those stands who have no dot of their own.
        static final String OTHERS = "#others";

        /// Whether it stands for those.
        public boolean isMany() {
            return address.equals(OTHERS);
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
