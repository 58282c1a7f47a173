package org.demarche.graph.format;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.demarche.graph.ArticleGraph;
import org.jspecify.annotations.Nullable;

/// N-Quads: a line a triple, graph after graph.
final class NQuadsWriter implements RdfWriter {
    private final AWriter out;
    private final NodeFormatter nodes = new NodeFormatterNT();
    private final BlankNodeNames names = new BlankNodeNames();

    // Of some dozens of properties each stands in many lines.
    private final Map<Node, String> properties = new HashMap<>();

    NQuadsWriter(OutputStream stream) {
        out = IO.wrapUTF8(stream);
    }

    @Override
    public void write(ArticleGraph graph) {
        String end = graph.isUnnamed() ? " .\n" : " " + written(graph.name()) + ".\n";
        @Nullable Node last = null;
        String subject = "";
        for (Triple triple : TripleOrder.sorted(graph, names)) {
            if (!triple.getSubject().equals(last)) {
                last = triple.getSubject();
                subject = written(last);
            }
            out.print(subject);
            out.print(properties.computeIfAbsent(triple.getPredicate(), this::written));
            nodes.format(out, triple.getObject());
            out.print(end);
        }
    }

    /// A node and a blank.
    private String written(Node node) {
        StringWriterI words = new StringWriterI();
        nodes.format(words, node);
        return words + " ";
    }

    @Override
    public void close() {
        out.flush();
    }
}
