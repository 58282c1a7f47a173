package org.demarche.web.findings;

/// When it was said or done.
///
/// @param day a year, month or day as precise as the text, in ISO 8601; empty if nothing tells
/// @param isOfArticle whether it is the day of the article, as the text tells none
public record When(String day, boolean isOfArticle) {
    /// The year, or empty.
    public String year() {
        return day.length() < 4 ? "" : day.substring(0, 4);
    }

    /// The month as `2025-07`; the year where only that is known; or empty.
    public String month() {
        return day.length() < 7 ? day : day.substring(0, 7);
    }
}
