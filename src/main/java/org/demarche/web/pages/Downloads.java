package org.demarche.web.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.guard.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// RDF to take home: the ontology and the graph of one article.
@RestController
final class Downloads {
    private final DatasetGraph store;
    private final Prefixes prefixes;

    Downloads(DatasetGraph store, Prefixes prefixes) {
        this.store = store;
        this.prefixes = prefixes;
    }

    @GetMapping("/ontology")
    ResponseEntity<byte[]> ontology() throws IOException {
        return ontology("demarche");
    }

    @GetMapping("/ontology/{name:[a-z]+}.ttl")
    ResponseEntity<byte[]> ontology(@PathVariable String name) throws IOException {
        try (InputStream file = Downloads.class.getResourceAsStream("/ontology/" + name + ".ttl")) {
            if (file == null) {
                throw new Refusal(
                        404,
                        "There is no part of the ontology with that name; /ontology is the whole.");
            }
            return rdf(file.readAllBytes(), Format.TURTLE.mediaType());
        }
    }

    @GetMapping("/graph")
    ResponseEntity<byte[]> graph(
            @RequestParam String name, @RequestParam(defaultValue = "turtle") String format) {
        Format wanted =
                Format.named(format)
                        .orElseThrow(() ->
                                new Refusal(400, "The format is turtle, trig, nquads or jsonld."));
        List<Triple> triples = triples(NodeFactory.createURI(name));
        if (triples.isEmpty()) {
            throw new Refusal(
                    404,
                    "There is no graph of that name; ask SELECT DISTINCT ?g { GRAPH ?g {} } for all.");
        }
        var bytes = new ByteArrayOutputStream();
        write(bytes, wanted, new ArticleGraph(NodeFactory.createURI(name), triples));
        return rdf(bytes.toByteArray(), wanted.mediaType());
    }

    private List<Triple> triples(Node graph) {
        return Txn.calculateRead(
                store,
                () ->
                        Iter.asStream(store.find(graph, Node.ANY, Node.ANY, Node.ANY))
                                .map(Quad::asTriple)
                                .toList());
    }

    private void write(OutputStream out, Format format, ArticleGraph graph) {
        try (RdfWriter writer = format.writer(out, prefixes)) {
            writer.write(graph);
        }
    }

    private static ResponseEntity<byte[]> rdf(byte[] bytes, String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType + ";charset=UTF-8"))
                .body(bytes);
    }
}
