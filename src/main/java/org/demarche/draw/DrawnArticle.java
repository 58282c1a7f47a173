package org.demarche.draw;

import org.demarche.domain.Reading;
import org.demarche.graph.ArticleGraph;

/// What came of one content.
public sealed interface DrawnArticle {
    /// An article with all that was found in it.
    record Drawn(Reading reading, ArticleGraph graph) implements DrawnArticle {}

    /// An article in a language that cannot be read: its bare data, and a sentence that says so.
    record Bare(ArticleGraph graph, String message) implements DrawnArticle {}

    /// No article, and a sentence that says why.
    record Undrawn(String message) implements DrawnArticle {}
}
