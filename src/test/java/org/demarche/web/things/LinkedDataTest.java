package org.demarche.web.things;

import static org.demarche.web.Served.header;
import static org.demarche.web.Served.rdf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.store.Store;
import org.demarche.web.Example;
import org.demarche.web.RunningServer;
import org.demarche.web.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {
    private static final String MORE =
            Example.PREFIXES
                    + """
                    PREFIX schema: <http://schema.org/>
                    PREFIX id: <https://w3id.org/demarche/id/>
                    GRAPH <https://w3id.org/demarche/id/article/one> {
                      <https://w3id.org/demarche/id/article/one> schema:articleBody "somebody else's text" .
                      <https://w3id.org/demarche/id/article/one#statement=1,2> a dem:Statement ;
                        dem:passage <https://w3id.org/demarche/id/article/one#char=1,2> .
                      <https://w3id.org/demarche/id/article/one#char=1,2> a dem:Passage ; dem:exact "passage words" .
                      <https://w3id.org/demarche/id/agreement/x/article/4> a dem:Clause ; rdfs:label "Article 4"@en ;
                        dem:obligation <https://w3id.org/demarche/id/agreement/x/article/4#obligation=1> ;
                        dem:passage <https://w3id.org/demarche/id/article/one#char=1,2> .
                      <https://w3id.org/demarche/id/agreement/x/article/4#obligation=1> dem:obligor state:PRK .
                      <https://w3id.org/demarche/id/person/Đặng> rdfs:label "Đặng" .
                      <https://w3id.org/demarche/id/place/a%20b> rdfs:label "a b" .
                      <https://w3id.org/demarche/id/place/v.1.ttl> rdfs:label "dots" .
                    }
                    """;

    @RegisterExtension
    private static final RunningServer RUNNING =
            new RunningServer(LinkedDataTest::filled, Settings.reading(0));

    private static Store filled(Path folder) {
        Store store = Example.store(folder);
        Txn.executeWrite(
                store.dataset(),
                () -> RDFParser.fromString(MORE, Lang.TRIG).parse(store.dataset()));
        return store;
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("https://w3id.org/demarche/id/" + name);
    }

    private static boolean describes(DatasetGraph data, String name) {
        return data.getUnionGraph().contains(iri(name), Node.ANY, Node.ANY)
                || data.getDefaultGraph().contains(iri(name), Node.ANY, Node.ANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf", "trig", "nq"})
    void theDocumentOfAnArticleHoldsItsStatementsAndPassages(String ending) {
        DatasetGraph data = rdf(RUNNING.ask().get("id/article/one." + ending));
        assertTrue(describes(data, "article/one"));
        assertTrue(describes(data, "article/one#statement=1,2"));
        assertTrue(describes(data, "article/one#char=1,2"));
        assertFalse(
                data.contains(Node.ANY, Node.ANY, Borrowed.ARTICLE_BODY, Node.ANY),
                "the text is somebody else's");
    }

    @Test
    void formatsOfQuadsNameTheGraph() {
        assertTrue(rdf(RUNNING.ask().get("id/article/one.trig")).containsGraph(iri("article/one")));
        assertTrue(rdf(RUNNING.ask().get("id/article/one.nq")).containsGraph(iri("article/one")));
    }

    @Test
    void aClauseComesWithItsPartsItsPassagesAndTheNamesOfWhatItNames() {
        DatasetGraph data = rdf(RUNNING.ask().get("id/agreement/x/article/4.ttl"));
        assertTrue(describes(data, "agreement/x/article/4#obligation=1"));
        assertTrue(describes(data, "article/one#char=1,2"));
        assertTrue(
                data.getDefaultGraph()
                        .contains(
                                iri("state/PRK"),
                                RDFS.Nodes.label,
                                NodeFactory.createLiteralLang("North Korea", "en")));
        assertFalse(
                data.getDefaultGraph()
                        .contains(
                                iri("state/PRK"),
                                NodeFactory.createURI(
                                        "https://w3id.org/demarche/ontology#supports"),
                                Node.ANY),
                "what is named is not described");
    }

    @ParameterizedTest
    @CsvSource({
        "id/person/%C4%90%E1%BA%B7ng, id/person/%C4%90%E1%BA%B7ng.ttl",
        "id/place/a%20b, id/place/a%20b.ttl",
        "id/place/v.1.ttl, id/place/v.1.ttl.ttl"
    })
    void namesOfAllKindsLeadToTheirData(String path, String document) {
        var answer = RUNNING.ask().get(path, "Accept", "text/turtle");
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals("/" + document, header(answer, "Location"));
        assertTrue(rdf(RUNNING.ask().get(document)).getDefaultGraph().size() > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "id/",
                "id//",
                "id/state",
                "id/state/",
                "id/state/XXX",
                "id/state/XXX.ttl",
                "id/.ttl",
                "id/%25",
                "id/a%2520b",
                "id/%F0%9F%98%80",
                "id/state/PRK%3Cscript%3E",
                "id/state/PRK;x=1",
                "id/state/PRK.xyz",
                "id/state/PRK/",
                "world/none",
                "cameo/none",
                "resource?iri=",
                "resource?iri=%20%25%3C",
                "resource?iri=urn:x-arq:UnionGraph",
                "resource?iri=urn:x-arq:DefaultGraph"
            })
    void whatIsNotKnownIsSaidToBe(String path) {
        HttpResponse<String> answer = RUNNING.ask().get(path, "Accept", "text/turtle");
        assertEquals(404, answer.statusCode(), answer.body());
        assertEquals(1, answer.body().lines().count(), answer.body());
        var page = RUNNING.ask().get(path, "Accept", "text/html");
        assertEquals(404, page.statusCode(), page.body());
        assertTrue(page.body().contains("<main"), page.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id/%FF", "id/a%2Fb", "id/a%00b"})
    void whatIsNoAddressIsRefused(String path) {
        assertEquals(400, RUNNING.ask().get(path).statusCode());
    }

    @Test
    void aRefusalListsWhatThereIs() {
        var answer = RUNNING.ask().get("id/state/PRK", "Accept", "image/png, text/html;q=0");
        assertEquals(406, answer.statusCode());
        for (String type :
                List.of("text/html", "text/turtle", "application/ld+json", "application/trig")) {
            assertTrue(answer.body().contains(type), answer.body());
        }
        assertTrue(header(answer, "Link").contains("rel=\"alternate\""));
    }

    @Test
    void pagesAndDataPointAtEachOther() {
        var page = RUNNING.ask().get("id/state/PRK.html", "Accept", "text/html");
        assertTrue(
                page.body()
                        .contains(
                                "<link rel=\"alternate\" type=\"text/turtle\" href=\"/id/state/PRK.ttl\">"),
                page.body());
        for (String ending : List.of("html", "ttl", "jsonld")) {
            String link = header(RUNNING.ask().get("id/state/PRK." + ending), "Link");
            assertTrue(
                    link.contains(
                            "</id/state/PRK.rdf>; rel=\"alternate\"; type=\"application/rdf+xml\""),
                    link);
            assertTrue(
                    link.contains("<https://w3id.org/demarche/id/state/PRK>; rel=\"describes\""),
                    link);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id/state/PRK.ttl", "id/state/PRK.html", "ontology.ttl", "dcat.nt"})
    void whoHasADocumentIsToldSo(String path) {
        var first = RUNNING.ask().get(path);
        String tag = header(first, "ETag");
        assertTrue(tag.matches("\"[0-9a-f]+\""), tag);
        assertFalse(header(first, "Last-Modified").isEmpty());
        assertEquals(tag, header(RUNNING.ask().send("HEAD", path, null), "ETag"));
        for (String method : List.of("GET", "HEAD")) {
            var again =
                    RUNNING.ask().send(method, path, null, "If-None-Match", "\"other\", " + tag);
            assertEquals(304, again.statusCode());
            assertEquals("", again.body());
            assertEquals(tag, header(again, "ETag"));
        }
        assertEquals(200, RUNNING.ask().get(path, "If-None-Match", "\"other\"").statusCode());
        assertEquals(
                304,
                RUNNING.ask()
                        .get(path, "If-Modified-Since", header(first, "Last-Modified"))
                        .statusCode());
    }

    @Test
    void anotherLanguageAndAnotherCodingHaveAnotherTag() {
        String path = "id/state/PRK.html";
        String english = header(RUNNING.ask().get(path, "Accept-Language", "en"), "ETag");
        String indonesian = header(RUNNING.ask().get(path, "Accept-Language", "id"), "ETag");
        String zipped =
                header(
                        RUNNING.ask().get(path, "Accept-Language", "en", "Accept-Encoding", "gzip"),
                        "ETag");
        assertFalse(english.equals(indonesian), english);
        assertEquals(english.replaceFirst("\"$", "-gzip\""), zipped);
        assertTrue(
                header(RUNNING.ask().get(path), "Vary").contains("Accept-Language"),
                header(RUNNING.ask().get(path), "Vary"));
    }

    @Test
    void optionsTellWhatIsAllowed() {
        var answer = RUNNING.ask().send("OPTIONS", "id/state/PRK", null);
        assertEquals(200, answer.statusCode());
        assertEquals("GET,HEAD,OPTIONS", header(answer, "Allow").replace(" ", ""));
        assertEquals(405, RUNNING.ask().send("DELETE", "id/state/PRK", null).statusCode());
    }

    @Test
    void documentsAreOnlyRead() {
        for (String path : new String[] {"id/state/PRK", "id/state/PRK.ttl", "ontology"}) {
            var answer = RUNNING.ask().send("PATCH", path, null);
            assertEquals(405, answer.statusCode(), path);
            assertEquals("GET, HEAD, OPTIONS", header(answer, "Allow"), path);
            assertTrue(answer.body().startsWith("This address does not take PATCH"), answer.body());
        }
    }
}
