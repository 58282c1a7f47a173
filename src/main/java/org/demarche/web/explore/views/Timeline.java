package org.demarche.web.explore.views;

import java.util.List;

/// Findings over time: a picture of stacked bars, and the table with the same numbers.
///
/// @param kinds what is stacked, from the axis on
/// @param picture empty of bars where nothing can be drawn
/// @param rows of the table, the newest first
/// @param notDrawn what is not in the picture
/// @param scales by month or year: the other one is a link
public record Timeline(
        Sides sides,
        List<String> kinds,
        TimelinePicture picture,
        List<TimelineRow> rows,
        List<NotDrawn> notDrawn,
        List<TimelineScale> scales) {
    /// What the bars are of.
    ///
    /// @param below empty where there is nothing below the axis
    public record Sides(String above, String below) {}

    /// Where everything is drawn; pixels from the top left.
    ///
    /// @param axis height at which the bars stand, or hang from
    public record TimelinePicture(
            int width,
            int height,
            int axis,
            List<TimelineMark> marks,
            List<TimelineTick> ticks,
            List<TimelineGrid> grid) {}

    /// A part of a bar.
    ///
    /// @param quad the term of its quad class
    /// @param title what it says, in words
    /// @param evidence the address of its sentences
    public record TimelineMark(
            int x, int y, int width, int height, String quad, String title, String evidence) {}

    /// The column of a month or year.
    ///
    /// @param period ISO 8601
    /// @param label at the axis; empty where there is no room
    /// @param words the period in words
    /// @param address the page with it alone: of a year its months
    public record TimelineTick(
            int x, int width, String period, String label, String words, String address) {
        /// In the middle of the column.
        public int middle() {
            return x + width / 2;
        }
    }

    /// A line across at a number.
    public record TimelineGrid(int y, int count) {}

    /// A row of the table.
    ///
    /// @param period in words
    /// @param above a number for each quad class
    /// @param below the same for what hangs from the axis, or none
    public record TimelineRow(String period, List<CountLink> above, List<CountLink> below) {}

    /// How many, and where their sentences are.
    public record CountLink(int count, String evidence) {}

    /// Findings that are not drawn.
    ///
    /// @param why the key of the reason
    /// @param address of their sentences
    public record NotDrawn(String why, int count, String address) {}

    /// A scale of the axis.
    public record TimelineScale(String name, String address, boolean isCurrent) {}
}
