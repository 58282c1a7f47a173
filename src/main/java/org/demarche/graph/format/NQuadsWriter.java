package org.demarche.graph.format;

import java.io.OutputStream;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.demarche.graph.ArticleGraph;

/// N-Quads: a line a triple, graph after graph.
final class NQuadsWriter implements RdfWriter {
    private final AWriter out;
    private final NodeFormatter nodes = new NodeFormatterNT();
    private final BlankNodeNames names = new BlankNodeNames();

    NQuadsWriter(OutputStream stream) {
        out = IO.wrapUTF8(stream);
    }

    @Override
    public void write(ArticleGraph graph) {
        for (Triple triple : TripleOrder.sorted(graph, names)) {
            node(triple.getSubject());
            node(triple.getPredicate());
            node(triple.getObject());
            if (!graph.isUnnamed()) {
                node(graph.name());
            }
            out.print(".\n");
        }
    }

    private void node(Node node) {
        nodes.format(out, node);
        out.print(" ");
    }

    @Override
    public void close() {
        out.flush();
    }
}
