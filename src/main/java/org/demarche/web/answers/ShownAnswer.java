package org.demarche.web.answers;

import java.util.List;

/// An answer as a page shows it.
///
/// @param kind `table`, `truth` or `statements`
/// @param tabs the ways to look at it; none where there is one alone
/// @param view the one it is looked at in, or `none` where it cannot be drawn so
/// @param body what the template of the view shows; a sentence that says why where there is none
/// @param summary how much it is and how long it took
/// @param cut what is missing of it, or empty
public record ShownAnswer(
        String kind, List<Tab> tabs, String view, Object body, String summary, String cut) {
    /// A way to look at it.
    public record Tab(String name, String address, boolean isCurrent) {}
}
