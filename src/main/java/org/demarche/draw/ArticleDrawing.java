package org.demarche.draw;

import java.util.List;
import org.demarche.domain.Article;
import org.demarche.domain.Reading;
import org.demarche.extract.Extractor;
import org.demarche.graph.reading.ReadingGraph;
import org.demarche.graph.world.WorldGraph;
import org.demarche.language.LanguageException;
import org.demarche.read.ArticleParser;
import org.demarche.read.Outcome;
import org.demarche.read.Raw;

/// Content to article to reading to graph, one at a time. Shared by all threads.
public record ArticleDrawing(
        ArticleParser parser, Extractor extractor, ReadingGraph graphs, WorldGraph world) {
    /// What comes of a content. Never throws: a fault of the program costs one article, not the
    /// run.
    ///
    /// @param withText whether the graph has the article's text in it
    @SuppressWarnings("CatchAndPrintStackTrace")
    public DrawnArticle draw(Raw raw, boolean withText) {
        try {
            return switch (parser.parse(raw)) {
                case Outcome.Failed(var fault) -> new DrawnArticle.Undrawn(fault.message());
                case Outcome.Foreign(Article article, String message) ->
                        new DrawnArticle.Bare(graphs.of(bare(article), withText), message);
                case Outcome.Read(Article article) -> {
                    Reading reading = extractor.read(article);
                    yield new DrawnArticle.Drawn(reading, graphs.of(reading, withText));
                }
            };
        } catch (LanguageException e) {
            return new DrawnArticle.Undrawn(
                    raw.name() + " could not be read: " + e.getMessage() + ".");
        } catch (RuntimeException e) {
            return new DrawnArticle.Undrawn(
                    raw.name()
                            + " could not be read for a fault of the program ("
                            + e
                            + "); please report it with the article.");
        }
    }

    private static Reading bare(Article article) {
        return new Reading(
                article, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
