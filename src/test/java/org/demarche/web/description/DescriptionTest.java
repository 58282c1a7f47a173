package org.demarche.web.description;

import static org.demarche.web.Served.header;
import static org.demarche.web.Served.rdf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.demarche.cli.SampleStore;
import org.demarche.store.Store;
import org.demarche.web.Asker;
import org.demarche.web.RunningServer;
import org.demarche.web.Settings;
import org.demarche.web.address.PublicAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTest {
    private static final String PUBLIC = "https://demarche.example.org";

    @RegisterExtension
    private static final RunningServer RUNNING =
            new RunningServer(
                    folder -> Store.open(SampleStore.in(folder)),
                    Settings.reading(0).withAddress(PublicAddress.of(Optional.of(PUBLIC), false)));

    private static Node value(Graph graph, Node subject, String property) {
        return graph.find(subject, Terms.term(property), Node.ANY).next().getObject();
    }

    private static String counted(String query) {
        return RUNNING.ask()
                .query(query, Asker.Format.CSV)
                .body()
                .strip()
                .replaceFirst("(?s).*\\n", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf"})
    void voidCountsWhatTheEndpointCounts(String ending) {
        Graph graph = rdf(RUNNING.ask().get(".well-known/void." + ending)).getDefaultGraph();
        Node dataset = Terms.iri(PUBLIC + "/.well-known/void#dataset");
        assertEquals(PUBLIC + "/sparql", value(graph, dataset, "void:sparqlEndpoint").getURI());
        assertEquals(
                counted("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"),
                value(graph, dataset, "void:triples").getLiteralLexicalForm());
        assertEquals(
                counted("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"),
                value(graph, dataset, "void:distinctSubjects").getLiteralLexicalForm());
        assertEquals(
                counted("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a ?o }"),
                value(graph, dataset, "void:entities").getLiteralLexicalForm());
        assertEquals(
                counted("SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }"),
                value(graph, dataset, "void:properties").getLiteralLexicalForm());
    }

    @Test
    void dumpsAreWhatTheCatalogueSays() throws Exception {
        // The first may be too early for sizes.
        rdf(RUNNING.ask().get("dcat"));
        for (Dump dump : Dump.all()) {
            byte[] bytes = bytes(dump.path().substring(1));
            var data = DatasetGraphFactory.create();
            Lang lang = dump.name().contains(".nq") ? Lang.NQUADS : Lang.TRIG;
            RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(bytes)))
                    .lang(lang)
                    .parse(data);
            boolean isWorld = dump.part() == DumpedPart.WORLD;
            assertEquals(
                    isWorld,
                    data.containsGraph(Terms.iri("https://w3id.org/demarche/ontology")),
                    dump.name());
            assertFalse(
                    data.contains(
                            Node.ANY,
                            Node.ANY,
                            NodeFactory.createURI("http://schema.org/articleBody"),
                            Node.ANY));
            assertTrue(data.stream().count() > 1_000, dump.name());
            Graph catalogue = rdf(RUNNING.ask().get("dcat")).getDefaultGraph();
            Node file = Terms.iri(PUBLIC + dump.path());
            assertEquals(
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
                    value(catalogue, value(catalogue, file, "spdx:checksum"), "spdx:checksumValue")
                            .getLiteralLexicalForm());
            assertEquals(
                    bytes.length + "",
                    value(catalogue, file, "dcat:byteSize").getLiteralLexicalForm());
        }
    }

    private static byte[] bytes(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RUNNING.server().address() + path)).build();
        var answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        return answer.body();
    }

    @Test
    void aWriteMakesNewCountsAndNewDumps() {
        String before = RUNNING.ask().get(".well-known/void.nt").body();
        String tag = header(RUNNING.ask().send("HEAD", "dumps/readings.nq.gz", null), "ETag");
        Txn.executeWrite(
                RUNNING.store().dataset(),
                () ->
                        RDFParser.fromString("<urn:g> { <urn:a> <urn:b> <urn:c> }", Lang.TRIG)
                                .parse(RUNNING.store().dataset()));
        assertFalse(
                tag.equals(
                        header(RUNNING.ask().send("HEAD", "dumps/readings.nq.gz", null), "ETag")),
                tag);
        String after = before;
        for (int tries = 0; tries < 100 && after.equals(before); tries++) {
            after = RUNNING.ask().get(".well-known/void.nt").body();
        }
        assertTrue(after.contains("<urn:b>"), after);
        Txn.executeWrite(
                RUNNING.store().dataset(),
                () ->
                        RUNNING.store()
                                .dataset()
                                .deleteAny(
                                        NodeFactory.createURI("urn:g"),
                                        Node.ANY,
                                        Node.ANY,
                                        Node.ANY));
    }

    @Test
    void crawlersFindTheirWay() {
        String robots = RUNNING.ask().get("robots.txt").body();
        assertTrue(robots.contains("Disallow: /*?"), robots);
        assertTrue(robots.contains("Sitemap: " + PUBLIC + "/sitemap.xml"), robots);
        String map = RUNNING.ask().get("sitemap.xml").body();
        List<String> pages = map.lines().filter(line -> line.contains("<loc>")).toList();
        assertTrue(pages.size() > 20, map);
        String page = pages.getLast().replaceFirst(".*<loc>" + PUBLIC + "/(.*)</loc>.*", "$1");
        assertEquals(200, RUNNING.ask().get(page, "Accept", "text/html").statusCode(), page);
        var icon = RUNNING.ask().get("favicon.ico");
        assertEquals(200, icon.statusCode());
        assertEquals("image/vnd.microsoft.icon", Asker.type(icon));
        assertEquals(404, RUNNING.ask().get("dumps/none.nq.gz").statusCode());
    }
}
