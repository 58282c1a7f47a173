package org.demarche.web.pages;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.execution.Executions;
import org.demarche.web.execution.Running;
import org.demarche.web.guard.GraphNames;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// RDF to take home: the graph of one article.
@RestController
final class Downloads {
    private final DatasetGraph store;
    private final Executions executions;
    private final Limits limits;
    private final Prefixes prefixes;

    Downloads(DatasetGraph store, Executions executions, Limits limits, Prefixes prefixes) {
        this.store = store;
        this.executions = executions;
        this.limits = limits;
        this.prefixes = prefixes;
    }

    @GetMapping("/graph")
    ResponseEntity<byte[]> graph(
            @RequestParam String name, @RequestParam(defaultValue = "turtle") String format) {
        Format wanted =
                Format.named(format)
                        .orElseThrow(() ->
                                new Refusal(400, "The format is turtle, trig, nquads or jsonld."));
        Node graph = GraphNames.named(name);
        return rdf(
                executions.ask(limits.time(), running -> written(running, graph, wanted)),
                wanted.mediaType());
    }

    private byte[] written(Running<byte[]> running, Node graph, Format format) {
        List<Triple> triples = new ArrayList<>();
        for (Iterator<Quad> quads = store.find(graph, Node.ANY, Node.ANY, Node.ANY);
                quads.hasNext(); ) {
            running.look();
            triples.add(quads.next().asTriple());
            if (triples.size() > running.limits().statements()) {
                throw new Refusal(
                        400,
                        "The graph has more than "
                                + running.limits().statements()
                                + " statements, too many for one answer; ask for parts of it at /sparql.");
            }
        }
        if (triples.isEmpty()) {
            throw new Refusal(
                    404,
                    "There is no graph of that name; ask SELECT DISTINCT ?g { GRAPH ?g {} } for all.");
        }
        var bytes = new ByteArrayOutputStream();
        write(bytes, format, new ArticleGraph(graph, triples));
        return bytes.toByteArray();
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
