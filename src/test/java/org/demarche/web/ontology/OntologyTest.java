package org.demarche.web.ontology;

import static org.demarche.web.Served.header;
import static org.demarche.web.Served.rdf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.Asker;
import org.demarche.web.RunningServer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyTest {
    @RegisterExtension private static final RunningServer RUNNING = RunningServer.example();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/turtle",
                "application/ld+json",
                "application/n-triples",
                "application/rdf+xml;q=0.9, text/html;q=0.8"
            })
    void programsGetAllTerms(String accept) {
        var answer = RUNNING.ask().get("ontology", "Accept", accept);
        var data = rdf(answer).getDefaultGraph();
        for (String name : new String[] {"Statement", "passage", "ACCUSE", "rule-known-name"}) {
            assertTrue(
                    data.contains(NodeFactory.createURI(Prefixes.DEM + name), Node.ANY, Node.ANY),
                    name);
        }
        assertEquals("Accept, Accept-Encoding", header(answer, "Vary"));
    }

    @ParameterizedTest
    @CsvSource({"en, statement, Classes", "id, pernyataan, Kelas"})
    void peopleGetAPageInTheirLanguage(String language, String label, String heading) {
        var answer =
                RUNNING.ask().get("ontology", "Accept", "text/html", "Accept-Language", language);
        assertTrue(Asker.type(answer).startsWith("text/html"));
        var page = Jsoup.parse(answer.body());
        assertEquals(label, page.select("#Statement h3 a").text());
        assertEquals(heading, page.select("#section-classes").text());
        assertTrue(page.select("#speaker .facts a").eachAttr("href").contains("#Statement"));
        for (String anchor : new String[] {"ACCUSE", "rule-known-name", "direct", "supports"}) {
            assertEquals(1, page.select("[id=" + anchor + "]").size(), anchor);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ontology/acts", "ontology/rules.nt", "ontology/shapes.jsonld"})
    void partsHaveAddressesOfTheirOwn(String path) {
        assertTrue(rdf(RUNNING.ask().get(path)).getDefaultGraph().size() > 100);
    }

    @Test
    void versionsLeadToTheOneThereIs() {
        assertEquals("/ontology", header(RUNNING.ask().get("ontology/0.1.0"), "Location"));
        assertEquals(404, RUNNING.ask().get("ontology.xyz").statusCode());
        assertEquals(404, RUNNING.ask().get("ontology/acts.xyz").statusCode());
    }
}
