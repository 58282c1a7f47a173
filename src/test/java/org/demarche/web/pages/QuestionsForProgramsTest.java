package org.demarche.web.pages;

import static org.demarche.web.Asker.encoded;
import static org.demarche.web.Asker.type;
import static org.demarche.web.Served.header;
import static org.demarche.web.Served.rdf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.RDF;
import org.demarche.cli.SampleStore;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.store.NamedQuery;
import org.demarche.store.Parameter;
import org.demarche.store.QueryLibrary;
import org.demarche.store.Store;
import org.demarche.web.Asker;
import org.demarche.web.RunningServer;
import org.demarche.web.Settings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuestionsForProgramsTest {
    private static final String SHACL = "http://www.w3.org/ns/shacl#";

    @RegisterExtension
    private static final RunningServer RUNNING =
            new RunningServer(folder -> Store.open(SampleStore.in(folder)), Settings.reading(0));

    static Stream<NamedQuery> questions() {
        return QueryLibrary.bundled().queries().stream();
    }

    /// A value that a parameter takes, whatever it finds.
    private static String value(Parameter parameter) {
        return switch (parameter.ending()) {
            case "iri" ->
                    switch (parameter.name().replaceFirst(".*_", "")) {
                        case "state" -> parameter.name().startsWith("other") ? "RUS" : "PRK";
                        case "office" -> "RUS-spokesperson";
                        case "act" -> "SUPPORT";
                        case "stance" -> "dem:invokes";
                        case "organization" -> "united-nations";
                        case "agreement" -> "black-sea-grain-initiative";
                        case "clause" -> "agreement:black-sea-grain-initiative";
                        case "article" -> "https://w3id.org/demarche/id/article/0be329bfebcc09db";
                        default -> throw new AssertionError(parameter.name());
                    };
            case "date" -> "2024";
            case "integer" -> "5";
            default -> "words";
        };
    }

    private static String given(NamedQuery question, boolean all) {
        List<String> pairs = new ArrayList<>();
        for (Parameter parameter : question.parameters()) {
            boolean hasDefault = question.head().defaults().containsKey(parameter.name());
            if (all || (parameter.required() && !hasDefault)) {
                pairs.add(parameter.name() + "=" + encoded(value(parameter)));
            }
        }
        return "queries/" + question.name() + "?" + String.join("&", pairs);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyButtonOfAQuestionWorks(NamedQuery question) {
        for (boolean all : new boolean[] {true, false}) {
            String path = given(question, all);
            var page = RUNNING.ask().get(path, "Accept", "text/html");
            assertEquals(200, page.statusCode(), path + page.body());
            List<String> links = new ArrayList<>();
            for (Element link :
                    Jsoup.parse(page.body(), RUNNING.server().address())
                            .select(".formats a, main a[href^=/query?], link[rel=alternate]")) {
                links.add(link.absUrl("href").substring(RUNNING.server().address().length()));
            }
            assertTrue(links.size() >= 8, path + links);
            for (String link : links) {
                var answer =
                        RUNNING.ask()
                                .get(
                                        link,
                                        "Accept",
                                        link.startsWith("query?") ? "text/html" : "*/*");
                assertEquals(200, answer.statusCode(), link + answer.body());
                assertFalse(answer.body().contains("role=\"alert\""), link);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv | text/csv",
                "application/json | application/json",
                "application/sparql-results+xml | application/sparql-results+xml",
                "text/tab-separated-values;q=0.5, text/html;q=0.2 | text/tab-separated-values",
                "text/html, text/csv;q=0.9 | text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "*/* | text/html"
            })
    void theAnswerComesAsAccepted(String accept, String type) {
        var answer = RUNNING.ask().get("queries/articles", "Accept", accept);
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(type(answer).startsWith(type), type(answer));
        assertTrue(header(answer, "Vary").toLowerCase(Locale.ROOT).contains("accept"));
    }

    @Test
    void triplesComeInFormatsOfRdf() {
        for (String accept : List.of("text/turtle", "application/ld+json", "application/n-quads")) {
            var answer = RUNNING.ask().get("queries/graph-of-a-state?state=PRK", "Accept", accept);
            assertTrue(rdf(answer).stream().count() > 0, accept);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "queries/none?format=csv, 404",
        "queries/articles?format=turtle, 400",
        "queries/articles?format=csv&none=1, 400",
        "queries/statements-by-state-and-period?format=csv&state=PRK&from=x, 400",
        "queries/what-a-state-says-about-another?format=json&state=Nowhereland, 400",
        "queries.xyz, 404"
    })
    void whatCannotBeAnsweredIsToldInASentence(String path, int status) {
        var answer = RUNNING.ask().get(path);
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(1, answer.body().lines().count(), answer.body());
        assertEquals(
                406, RUNNING.ask().get("queries/articles", "Accept", "image/png").statusCode());
    }

    @Test
    void shaclHasAllQuestionsReadyToRun() {
        Graph graph = rdf(RUNNING.ask().get("queries", "Accept", "text/turtle")).getDefaultGraph();
        for (NamedQuery question : questions().toList()) {
            Node node =
                    NodeFactory.createURI(
                            RUNNING.server().address() + "queries/" + question.name());
            assertTrue(
                    graph.contains(
                            node,
                            RDF.Nodes.type,
                            NodeFactory.createURI(SHACL + "SPARQLExecutable")));
            String form = question.isGraph() ? "construct" : "select";
            Node text =
                    graph.find(node, NodeFactory.createURI(SHACL + form), Node.ANY)
                            .next()
                            .getObject();
            QueryFactory.create(text.getLiteralLexicalForm());
            assertEquals(
                    question.parameters().size(),
                    graph.find(node, NodeFactory.createURI(SHACL + "parameter"), Node.ANY)
                            .toList()
                            .size());
        }
    }

    @Test
    void openApiDescribesWhatIsThere() {
        var answer = RUNNING.ask().get("openapi.json");
        assertEquals("application/json", type(answer));
        JsonNode api = JsonMapper.shared().readTree(answer.body());
        assertEquals("3.1.0", api.path("openapi").asString());
        Set<String> ids = new HashSet<>();
        for (var path : api.path("paths").properties()) {
            assertTrue(path.getKey().startsWith("/"));
            for (var operation : path.getValue().properties()) {
                String id = operation.getValue().path("operationId").asString();
                assertTrue(ids.add(id), "twice: " + id);
                assertTrue(operation.getValue().path("responses").size() > 0);
                Set<String> inPath = new HashSet<>();
                for (JsonNode parameter : operation.getValue().path("parameters")) {
                    assertTrue(
                            Set.of("string", "integer", "number", "boolean", "array")
                                    .contains(parameter.path("schema").path("type").asString()));
                    if (parameter.path("in").asString().equals("path")) {
                        assertTrue(parameter.path("required").asBoolean());
                        inPath.add("{" + parameter.path("name").asString() + "}");
                    }
                }
                assertTrue(inPath.stream().allMatch(path.getKey()::contains), path.getKey());
                assertEquals(inPath.size(), path.getKey().chars().filter(c -> c == '{').count());
            }
        }
        for (NamedQuery question : questions().toList()) {
            JsonNode parameters =
                    api.path("paths")
                            .path("/queries/" + question.name())
                            .path("get")
                            .path("parameters");
            assertEquals(question.parameters().size() + 1, parameters.size(), question.name());
        }
        for (JsonNode reference : api.findValues("$ref")) {
            String pointer = reference.asString().substring(1);
            assertFalse(api.at(pointer).isMissingNode(), pointer);
        }
    }

    @Test
    void prefixesNeedNoDeclaration() {
        String query =
                "SELECT (COUNT(*) AS ?n) { state:PRK a dem:State ; rdfs:label ?l ."
                        + " FILTER(DATATYPE(?l) != xsd:integer) }";
        var answer = RUNNING.ask().query(query, Asker.Format.CSV);
        assertEquals(200, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains("\n0"), answer.body());
        var page = RUNNING.ask().get("query?query=" + encoded(query), "Accept", "text/html");
        assertEquals(200, page.statusCode());
        assertFalse(page.body().contains("role=\"alert\""));
        assertTrue(
                RUNNING.ask()
                        .query("PREFIX dem: <urn:x:> SELECT (dem:y AS ?x) {}", Asker.Format.CSV)
                        .body()
                        .contains("urn:x:y"),
                "the asker's own declaration counts");
        assertEquals(400, RUNNING.ask().query("SELECT * { ?s none:such ?o }").statusCode());
    }

    @Test
    void theServiceTellsItsPrefixesGraphsAndCounts() {
        var answer = RUNNING.ask().get("sparql", "Accept", "text/turtle");
        Graph graph = rdf(answer).getDefaultGraph();
        assertTrue(
                graph
                        .find(Node.ANY, NodeFactory.createURI(SHACL + "prefix"), Node.ANY)
                        .toList()
                        .stream()
                        .anyMatch(one -> one.getObject().getLiteralLexicalForm().equals("dem")));
        String sd = "http://www.w3.org/ns/sparql-service-description#";
        assertTrue(
                graph.contains(
                        Node.ANY,
                        NodeFactory.createURI(sd + "name"),
                        NodeFactory.createURI(Prefixes.DEM.replace("#", ""))));
        assertTrue(
                graph.contains(
                        Node.ANY,
                        NodeFactory.createURI("http://rdfs.org/ns/void#class"),
                        NodeFactory.createURI(Prefixes.DEM + "Statement")));
    }
}
