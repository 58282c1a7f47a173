package org.demarche.graph;

import java.io.OutputStream;

/// Writes graph after graph, each in canonical order, and keeps none of them: the same graphs in
/// the same order give the same bytes. Not thread-safe; UTF-8, lines end in `\n`.
///
/// Turtle knows no graphs: it holds the union of their triples, a block for each article under a
/// comment that names it, and what many articles say of a state or a person is written once. Blank
/// nodes get labels of their own in each graph.
public abstract class RdfWriter implements AutoCloseable {

    RdfWriter() {}

    /// A writer with the standard prefixes; closing it ends the document and flushes the stream,
    /// but leaves it open.
    public static RdfWriter to(OutputStream out, Format format) {
        return to(out, format, Prefixes.STANDARD);
    }

    /// A writer with other prefixes.
    public static RdfWriter to(OutputStream out, Format format, Prefixes prefixes) {
        return switch (format) {
            case TURTLE -> new TurtleWriter(out, prefixes);
            case TRIG -> new TrigWriter(out, prefixes);
            case NQUADS -> new NQuadsWriter(out);
            case JSONLD -> new JsonLdWriter(out, prefixes);
        };
    }

    /// Writes one graph.
    ///
    /// @throws java.io.UncheckedIOException when the stream fails
    public abstract void write(ArticleGraph graph);

    /// Ends the document. Without it the output is not whole.
    ///
    /// @throws java.io.UncheckedIOException when the stream fails
    @Override
    public abstract void close();
}
