package org.demarche.web.things;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;
import org.demarche.graph.vocabulary.Prefixes;
import org.springframework.http.MediaType;

/// A format in which the data behind a page of a thing are given.
enum RdfFormat {
    TURTLE("ttl", "Turtle", "text/turtle", RDFFormat.TURTLE_PRETTY),
    JSONLD("jsonld", "JSON-LD", "application/ld+json", RDFFormat.JSONLD_PRETTY),
    NTRIPLES("nt", "N-Triples", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
    RDFXML("rdf", "RDF/XML", "application/rdf+xml", RDFFormat.RDFXML);

    private final String ending;
    private final String title;
    private final MediaType type;
    private final RDFFormat format;

    RdfFormat(String ending, String title, String type, RDFFormat format) {
        this.ending = ending;
        this.title = title;
        this.type = MediaType.parseMediaType(type);
        this.format = format;
    }

    MediaType type() {
        return type;
    }

    String ending() {
        return ending;
    }

    /// By the ending of an address, or by a name such as `turtle` or `jsonld`.
    static Optional<RdfFormat> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.ending.equals(name) || one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// Links to a page's data in all formats.
    static List<PageLink> links(String page) {
        boolean hasQuery = page.contains("?");
        return Arrays.stream(values())
                .map(one ->
                        new PageLink(
                                one.title,
                                hasQuery
                                        ? page + "&format=" + one.ending
                                        : page + "." + one.ending))
                .toList();
    }

    byte[] write(List<Triple> triples, Prefixes prefixes) {
        if (this == TURTLE) {
            return turtle(triples, prefixes);
        }
        var graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        graph.getPrefixMapping().setNsPrefixes(prefixes.namespaces());
        var bytes = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format).output(bytes);
        return bytes.toByteArray();
    }

    private static byte[] turtle(List<Triple> triples, Prefixes prefixes) {
        var bytes = new ByteArrayOutputStream();
        try (RdfWriter writer = Format.TURTLE.writer(bytes, prefixes)) {
            writer.write(new ArticleGraph(Quad.defaultGraphIRI, triples));
        }
        return bytes.toByteArray();
    }
}
