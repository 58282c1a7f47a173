package org.demarche.web.explore.views;

import java.util.List;
import org.demarche.web.explore.FindingRow;

/// Two periods side by side: differences first.
///
/// @param changes in acts, the greatest first
/// @param voices changes in who speaks, the greatest first
/// @param kept parameters that the form hands on, names and values
public record PeriodComparison(
        ComparedSide before,
        ComparedSide after,
        List<Change> changes,
        List<Change> voices,
        List<SideBySide> sentences,
        List<KeptParameter> kept) {
    /// One of the two.
    ///
    /// @param words as they stand in the address
    /// @param title in words for people
    /// @param summary a sentence; empty where nothing is found
    public record ComparedSide(
            String words, String title, int count, String summary, String evidence) {}

    /// How often something was in each.
    ///
    /// @param quad the term of its quad class, `plain`, or empty for none
    public record Change(String what, String quad, ChangeCount before, ChangeCount after) {
        /// How many more there are in the second.
        public int difference() {
            return after.count() - before.count();
        }

        /// The key of what became of it: `new`, `gone`, `more`, `fewer` or `same`.
        public String became() {
            if (difference() == 0) {
                return "same";
            }
            if (before.count() == 0) {
                return "new";
            }
            if (after.count() == 0) {
                return "gone";
            }
            return difference() > 0 ? "more" : "fewer";
        }
    }

    /// A number and its sentences.
    public record ChangeCount(int count, String evidence) {}

    /// The sentences that make a change, some of each period.
    public record SideBySide(String what, List<FindingRow> before, List<FindingRow> after) {}

    /// A parameter of the address.
    public record KeptParameter(String name, String value) {}
}
