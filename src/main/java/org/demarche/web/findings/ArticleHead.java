package org.demarche.web.findings;

/// What is told of an article above its text; empty where it is not known.
///
/// @param publisher the outlet's name
/// @param day of publication, ISO 8601
/// @param language a BCP 47 tag
public record ArticleHead(
        String headline, String url, String publisher, String day, String language) {
    static final ArticleHead UNKNOWN = new ArticleHead("", "", "", "", "");

    /// What to call it where there is no headline.
    public String title() {
        if (!headline.isEmpty()) {
            return headline;
        }
        return url.isEmpty() ? publisher : url;
    }
}
