package org.demarche.read.record;

/// What a field of a record is to an article, whatever its name.
public enum ArticleField {
    /// The article's text as it is to be read.
    BODY,
    /// Text with what stood around it.
    SCRAPED,
    /// The article, or its page, in HTML.
    MARKUP,
    /// What serves if there is no text.
    SUMMARY,
    HEADLINE,
    PUBLISHED,
    PUBLISHER,
    EDITOR,
    /// Known, but nothing becomes of it.
    AUTHOR,
    LANGUAGE,
    ADDRESS,
    /// An object that holds fields of the article.
    INNER,
    /// An array of articles.
    LIST,
    /// Known, but nothing becomes of it.
    IGNORED
}
