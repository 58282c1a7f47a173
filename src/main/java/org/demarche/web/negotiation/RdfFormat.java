package org.demarche.web.negotiation;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.guard.Refusal;
import org.springframework.http.MediaType;

/// A format in which the data behind an address are given.
public enum RdfFormat {
    TURTLE("ttl", "Turtle", "text/turtle"),
    JSONLD("jsonld", "JSON-LD", "application/ld+json"),
    NTRIPLES("nt", "N-Triples", "application/n-triples"),
    RDFXML("rdf", "RDF/XML", "application/rdf+xml"),
    TRIG("trig", "TriG", "application/trig"),
    NQUADS("nq", "N-Quads", "application/n-quads");

    private final String ending;
    private final String title;
    private final String type;

    RdfFormat(String ending, String title, String type) {
        this.ending = ending;
        this.title = title;
        this.type = type;
    }

    /// The media type without parameters.
    public String type() {
        return type;
    }

    /// The media type, with a charset where a text needs one.
    public MediaType contentType() {
        return MediaType.parseMediaType(type.startsWith("text/") ? type + ";charset=UTF-8" : type);
    }

    /// The ending of an address or a file, without the dot.
    public String ending() {
        return ending;
    }

    /// What people call it.
    public String title() {
        return title;
    }

    /// By the ending of an address, or by a name such as `turtle` or `jsonld`.
    public static Optional<RdfFormat> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.ending.equals(name) || one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// Those that hold triples without the names of graphs.
    public static List<RdfFormat> ofTriples() {
        return List.of(TURTLE, JSONLD, NTRIPLES, RDFXML);
    }

    /// The triples in this format, with the prefixes of the graph.
    ///
    /// @throws Refusal with status 406 when it cannot express them
    public byte[] write(Graph graph) {
        return switch (this) {
            case TURTLE -> jena(graph, RDFFormat.TURTLE_PRETTY);
            case JSONLD -> jena(graph, RDFFormat.JSONLD_PRETTY);
            case NTRIPLES -> jena(graph, RDFFormat.NTRIPLES_UTF8);
            case RDFXML -> rdfXml(graph);
            case TRIG -> jena(graph, RDFFormat.TRIG_PRETTY);
            case NQUADS -> jena(graph, RDFFormat.NQUADS_UTF8);
        };
    }

    /// The quads in this format; formats without graphs have each triple once.
    ///
    /// @throws Refusal with status 406 when it cannot express them
    public byte[] write(Collection<Quad> quads, Prefixes prefixes) {
        return switch (this) {
            case TURTLE -> articles(union(quads), Format.TURTLE, prefixes);
            case TRIG -> articles(graphs(quads), Format.TRIG, prefixes);
            case NQUADS -> articles(graphs(quads), Format.NQUADS, prefixes);
            case JSONLD, NTRIPLES, RDFXML -> {
                Graph graph = GraphFactory.createDefaultGraph();
                quads.forEach(quad -> graph.add(quad.asTriple()));
                graph.getPrefixMapping().setNsPrefixes(prefixes.namespaces());
                yield write(graph);
            }
        };
    }

    private static byte[] rdfXml(Graph graph) {
        try {
            return jena(graph, RDFFormat.RDFXML_PLAIN);
        } catch (JenaException e) {
            throw new Refusal(
                    406,
                    "RDF/XML has no way to write some of these data; ask for text/turtle or "
                            + "application/n-triples.");
        }
    }

    private static byte[] jena(Graph graph, RDFFormat format) {
        var bytes = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format).output(bytes);
        return bytes.toByteArray();
    }

    private static Map<Node, Set<Triple>> union(Collection<Quad> quads) {
        Set<Triple> triples = new LinkedHashSet<>();
        quads.forEach(quad -> triples.add(quad.asTriple()));
        return Map.of(Quad.defaultGraphIRI, triples);
    }

    private static Map<Node, Set<Triple>> graphs(Collection<Quad> quads) {
        Map<Node, Set<Triple>> graphs = new LinkedHashMap<>();
        for (Quad quad : quads) {
            graphs.computeIfAbsent(quad.getGraph(), _ -> new LinkedHashSet<>())
                    .add(quad.asTriple());
        }
        return graphs;
    }

    private static byte[] articles(
            Map<Node, Set<Triple>> graphs, Format format, Prefixes prefixes) {
        var bytes = new ByteArrayOutputStream();
        try (RdfWriter writer = format.writer(bytes, prefixes)) {
            graphs.forEach(
                    (name, triples) -> writer.write(new ArticleGraph(name, List.copyOf(triples))));
        }
        return bytes.toByteArray();
    }
}
