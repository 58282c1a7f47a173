package org.demarche.web.explore.views;

import java.util.List;
import org.demarche.web.explore.NamedLink;

/// States against states: what those at the left say and do to those above.
///
/// @param heads the states, the busiest first
/// @param rows one for each of them
/// @param more the address with more states, or empty
/// @param hidden how many states are not shown
public record StateMatrix(List<NamedLink> heads, List<MatrixRow> rows, String more, int hidden) {
    /// What one state says and does.
    public record MatrixRow(NamedLink head, List<MatrixCell> cells) {}

    /// What one state says and does to another.
    ///
    /// @param count of all findings, plain statements among them; none where it is 0
    /// @param bars one for each quad class that has any
    /// @param title in words
    public record MatrixCell(int count, List<MatrixBar> bars, String title, String evidence) {}

    /// Of one quad class; pixels from the top left of the cell.
    public record MatrixBar(String quad, int x, int y, int height) {}
}
