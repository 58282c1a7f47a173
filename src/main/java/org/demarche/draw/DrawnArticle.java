package org.demarche.draw;

import org.demarche.domain.Reading;
import org.demarche.graph.ArticleGraph;
import org.jspecify.annotations.Nullable;

/// What came of one content.
public sealed interface DrawnArticle {
    /// An article with all that was found in it.
    ///
    /// @param message a sentence if only its beginning was read, else null
    record Drawn(Reading reading, ArticleGraph graph, @Nullable String message)
            implements DrawnArticle {}

    /// An article in a language that cannot be read: its bare data, and a sentence that says so.
    record Bare(ArticleGraph graph, String message) implements DrawnArticle {}

    /// No article, and a sentence that says why.
    record Undrawn(String message) implements DrawnArticle {}
}
