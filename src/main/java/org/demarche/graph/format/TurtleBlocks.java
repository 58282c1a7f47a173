package org.demarche.graph.format;

import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.vocabulary.RDF;
import org.demarche.graph.vocabulary.Prefixes;

/// Writes sorted triples as Turtle: a block for each subject, values of one property side by side.
final class TurtleBlocks {
    private final AWriter out;
    private final NodeFormatterTTL nodes;

    TurtleBlocks(AWriter out, Prefixes prefixes) {
        this.out = out;
        this.nodes =
                new NodeFormatterTTL(null, prefixes.map(), NodeToLabel.createBNodeByLabelAsGiven());
    }

    void prefixes(Prefixes prefixes) {
        prefixes.namespaces()
                .forEach((prefix, namespace) ->
                        out.print("@prefix " + prefix + ": <" + namespace + "> .\n"));
    }

    void node(Node node) {
        nodes.format(out, node);
    }

    /// The triples in the order given, every line after `indent`.
    void triples(List<Triple> sorted, String indent) {
        Node subject = null;
        Node property = null;
        for (Triple triple : sorted) {
            if (!triple.getSubject().equals(subject)) {
                out.print(subject == null ? indent : " .\n\n" + indent);
                node(triple.getSubject());
                out.print(" ");
                property(triple.getPredicate());
            } else if (!triple.getPredicate().equals(property)) {
                out.print(" ;\n" + indent + "    ");
                property(triple.getPredicate());
            } else {
                out.print(",");
            }
            out.print(" ");
            node(triple.getObject());
            subject = triple.getSubject();
            property = triple.getPredicate();
        }
        if (subject != null) {
            out.print(" .\n");
        }
    }

    private void property(Node property) {
        if (property.equals(RDF.Nodes.type)) {
            out.print("a");
        } else {
            node(property);
        }
    }
}
