package org.demarche.graph.format;

import org.demarche.graph.ArticleGraph;

/// Writes graph after graph, each in canonical order, and keeps none of them: the same graphs in
/// the same order give the same bytes. Not thread-safe; UTF-8, lines end in `\n`.
///
/// Turtle knows no graphs: it holds the union of their triples, a block for each article under a
/// comment that names it, and what many articles say of a state or a person is written once. Blank
/// nodes get labels of their own in each graph.
public interface RdfWriter extends AutoCloseable {
    /// Writes one graph.
    ///
    /// @throws java.io.UncheckedIOException when the stream fails
    void write(ArticleGraph graph);

    /// Ends the document. Without it the output is not whole.
    ///
    /// @throws java.io.UncheckedIOException when the stream fails
    @Override
    void close();
}
