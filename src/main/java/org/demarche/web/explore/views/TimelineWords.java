package org.demarche.web.explore.views;

import org.demarche.web.explore.Phrases;

/// What a timeline says, and where its bars lead.
public interface TimelineWords {
    /// The words of the reader.
    Phrases phrases();

    /// What a part of a bar says.
    String title(TimelinePart part, int count);

    /// The address of what is behind a part of a bar.
    String behind(TimelinePart part);

    /// The address of a month or year alone, of a year by month; empty where there is none.
    String alone(String period);

    /// A part of a bar.
    ///
    /// @param period a month or year, ISO 8601
    /// @param side above or below the axis
    /// @param kind what is done
    record TimelinePart(String period, int side, String kind) {}
}
