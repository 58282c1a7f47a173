package org.demarche.graph.format;

import java.io.OutputStream;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Prefixes;

/// TriG: prefixes once, a graph an article.
final class TrigWriter implements RdfWriter {
    private final AWriter out;
    private final TurtleBlocks blocks;
    private final BlankNodeNames names = new BlankNodeNames();

    TrigWriter(OutputStream stream, Prefixes prefixes) {
        out = IO.wrapUTF8(stream);
        blocks = new TurtleBlocks(out, prefixes);
        blocks.prefixes(prefixes);
    }

    @Override
    public void write(ArticleGraph graph) {
        out.print("\n");
        if (!graph.isUnnamed()) {
            blocks.node(graph.name());
            out.print(" ");
        }
        out.print("{\n");
        blocks.triples(TripleOrder.sorted(graph, names), "    ");
        out.print("}\n");
    }

    @Override
    public void close() {
        out.flush();
    }
}
