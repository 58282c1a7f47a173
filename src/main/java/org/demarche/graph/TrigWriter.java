package org.demarche.graph;

import java.io.OutputStream;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;

/// TriG: prefixes once, a graph an article.
final class TrigWriter extends RdfWriter {
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
