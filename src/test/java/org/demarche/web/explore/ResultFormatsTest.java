package org.demarche.web.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.web.Asker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultFormatsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private static Path folder;
    private static Lakes lakes;

    @BeforeAll
    static void start() {
        lakes = new Lakes(folder);
    }

    @AfterAll
    static void stop() {
        lakes.close();
    }

    private static JsonNode json(String filter) {
        return JSON.readTree(lakes.ask.get("explore?format=json&" + filter).body());
    }

    private static Set<String> findings(JsonNode answer) {
        Set<String> found = new TreeSet<>();
        answer.get("findings").forEach(one -> found.add(one.get("finding").asString()));
        return found;
    }

    @Test
    void csvHasARowForEachFinding() throws IOException {
        var answer = lakes.ask.get("explore?state=KEN&other=SOM&format=csv");
        assertTrue(Asker.type(answer).startsWith("text/csv"), Asker.type(answer));
        var rows =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new StringReader(answer.body()))
                        .getRecords();
        assertEquals(3, rows.size());
        assertEquals("2025-03-02", rows.getFirst().get("day"));
        assertEquals("Anna Njeri", rows.getFirst().get("speaker_name"));
        assertEquals("Somalia had moved the border", rows.getFirst().get("words"));
        assertEquals("Border <talks> fail", rows.getFirst().get("headline"));
    }

    @Test
    void jsonSaysWhatWasAsked() {
        JsonNode answer = json("state=KEN&quad=verbalConflict");
        assertEquals("verbalConflict", answer.get("filter").get("quad").asString());
        assertEquals(1, answer.get("count").asInt());
        assertEquals("SOM", answer.get("findings").get(0).get("targets").get(0).asString());
    }

    @Test
    void turtleHasTheEvidenceAndTheNames() {
        var answer = lakes.ask.get("explore?act=ACCUSE&format=ttl");
        assertTrue(Asker.type(answer).startsWith("text/turtle"), Asker.type(answer));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), Lang.TURTLE).parse(graph);
        Node passage = NodeFactory.createURI("https://w3id.org/demarche/id/article/one#char=16,44");
        assertTrue(graph.contains(Node.ANY, Properties.PASSAGE, passage), answer.body());
        assertTrue(graph.contains(passage, Properties.EXACT, Node.ANY));
        assertTrue(answer.body().contains("and went on."), answer.body());
        assertTrue(answer.body().contains("\"A. Njeri\"@en"), answer.body());
        assertFalse(answer.body().contains("Somalia will help it"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "agreement=agreement/border-treaty, 2",
        "agreement=agreement/border-pact, 2",
        "agreement=agreement/border-treaty/article/4, 1",
        "stance=invokes, 1",
        "stance=interprets, 0",
        "stance=invokes&agreement=agreement/border-treaty, 1",
        "stance=reaffirms&agreement=agreement/border-treaty/article/4, 0"
    })
    void anAgreementHasItsClausesAndItsOtherNames(String filter, int count) {
        assertEquals(count, json(filter).get("count").asInt());
    }

    @Test
    void aStanceIsToldWithWhatItIsTowards() {
        assertEquals(
                "invokes agreement/border-treaty/article/4",
                json("stance=invokes").get("findings").get(0).get("stances").get(0).asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "state=KEN",
                "state=KEN&direction=from",
                "state=KEN&other=SOM&direction=to",
                "state=KEN&other=SOM",
                "other=SOM",
                "speaker=person/KEN-anna",
                "office=office/KEN-foreign-minister",
                "speaker=person/KEN-a",
                "agreement=agreement/border-treaty",
                "agreement=agreement/border-pact",
                "agreement=agreement/border-treaty/article/4",
                "stance=invokes",
                "stance=reaffirms&agreement=agreement/border-treaty",
                "article=article/two",
                "quad=plain",
                "quad=verbalConflict&kind=statement",
                "act=AID&modality=planned",
                "form=direct",
                "language=id&outlet=Kabar+Danau",
                "from=2025-03-02&until=2025-03",
                "from=2024-06-11",
                "confidence=0.85",
                "words=bord*"
            })
    void theSparqlFindsTheSame(String filter) {
        Matcher link =
                Pattern.compile("href=\"/query\\?query=([^\"]+)\"")
                        .matcher(lakes.page("explore?" + filter));
        assertTrue(link.find());
        String query = URLDecoder.decode(link.group(1), StandardCharsets.UTF_8);
        var answer = lakes.ask.query(query, Asker.Format.JSON);
        assertEquals(200, answer.statusCode(), answer.body());
        Set<String> found = new TreeSet<>();
        JSON.readTree(answer.body())
                .get("results")
                .get("bindings")
                .forEach(row -> found.add(row.get("finding").get("value").asString()));
        assertFalse(found.isEmpty(), query);
        assertEquals(findings(json(filter)), found, query);
    }
}
