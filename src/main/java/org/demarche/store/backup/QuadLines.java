package org.demarche.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/// Writes graphs as lines of N-Quads, sorted within each graph, so that the same content gives the
/// same bytes. Blank nodes keep their labels, as graphs may share them. For one thread.
final class QuadLines {
    /// So many lines are sorted together; a graph that has more is sorted in pieces.
    private static final int MOST = 500_000;

    private final OutputStream out;
    private final NodeFormatterNT nodes =
            new NodeFormatterNT() {
                @Override
                public void formatURI(AWriter w, String uri) {
                    super.formatURI(w, escaped(uri));
                }
            };
    private long written;

    QuadLines(OutputStream out) {
        this.out = out;
    }

    /// Writes a graph, within a read transaction.
    void write(DatasetGraph dataset, Node name) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Iterator<Quad> quads = dataset.find(name, Node.ANY, Node.ANY, Node.ANY);
                quads.hasNext(); ) {
            lines.add(line(quads.next()));
            if (lines.size() == MOST) {
                flush(lines);
            }
        }
        flush(lines);
    }

    private void flush(List<String> lines) throws IOException {
        Collections.sort(lines);
        for (String line : lines) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
        written += lines.size();
        lines.clear();
    }

    private String line(Quad quad) {
        var line = new StringWriterI();
        for (Node node :
                List.of(
                        quad.getSubject(),
                        quad.getPredicate(),
                        quad.getObject(),
                        quad.getGraph())) {
            nodes.format(line, node);
            line.print(" ");
        }
        line.print(".\n");
        return line.toString();
    }

    /// What N-Quads do not let stand in an IRI, though a program may have written it.
    private static String escaped(String uri) {
        StringBuilder escaped = null;
        for (int i = 0; i < uri.length(); i++) {
            char c = uri.charAt(i);
            boolean isForbidden = c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0;
            if (isForbidden && escaped == null) {
                escaped = new StringBuilder(uri.substring(0, i));
            }
            if (escaped != null) {
                escaped.append(isForbidden ? "\\u%04X".formatted((int) c) : c);
            }
        }
        return escaped == null ? uri : escaped.toString();
    }

    /// How many lines were written.
    long written() {
        return written;
    }
}
