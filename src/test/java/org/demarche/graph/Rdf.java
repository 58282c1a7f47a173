package org.demarche.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;

/// Graphs for tests.
public final class Rdf {
    private Rdf() {}

    /// Reads Turtle past the stream manager, which a store empties.
    public static Graph file(String... names) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String name : names) {
            RDFParser.source(Path.of(name)).lang(Lang.TURTLE).parse(graph);
        }
        return graph;
    }

    public static Graph of(Collection<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return graph;
    }

    public static Graph turtle(byte[] turtle) {
        return RDFParser.source(new ByteArrayInputStream(turtle)).lang(Lang.TURTLE).toGraph();
    }

    public static byte[] written(ArticleGraph graph, Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RdfWriter writer = format.writer(bytes)) {
            writer.write(graph);
        }
        return bytes.toByteArray();
    }

    /// What the shapes say against a graph; the empty string if nothing.
    public static String faults(Graph graph) {
        ValidationReport report =
                ShaclValidator.get().validate(Shapes.parse(file("ontology/shapes.ttl")), graph);
        StringBuilder faults = new StringBuilder();
        report.getEntries()
                .forEach(e ->
                        faults.append(e.focusNode())
                                .append(' ')
                                .append(e.resultPath())
                                .append(' ')
                                .append(e.value())
                                .append(": ")
                                .append(e.message())
                                .append('\n'));
        return faults.toString();
    }

    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
