package org.demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.store.Store;
import org.demarche.store.WorldGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Which agreements of several articles are one.
class AgreementIdentityTest {
    private static final String ID = "https://w3id.org/demarche/id/";
    private static final String PREFIXES =
            """
            PREFIX dem: <https://w3id.org/demarche/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX state: <https://w3id.org/demarche/id/state/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <https://w3id.org/demarche/id/agreement/>
            """;
    private static final String TONGA = "dem:party state:FJI , state:TON ";

    @TempDir Path folder;

    private final List<ArticleGraph> articles = new ArrayList<>();

    private void article(String turtle) {
        add(ID + "article/" + articles.size(), turtle);
    }

    private void add(String name, String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
        articles.add(new ArticleGraph(NodeFactory.createURI(name), graph.find().toList()));
    }

    /// `from = to` of each link.
    private static TreeSet<String> links(DatasetGraph dataset) {
        TreeSet<String> links = new TreeSet<>();
        IdentityLinks.links(dataset)
                .forEach(t -> links.add(slug(t.getSubject()) + " = " + slug(t.getObject())));
        return links;
    }

    private static String slug(Node node) {
        return node.getURI().substring((ID + "agreement/").length());
    }

    private DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (ArticleGraph article : articles) {
            article.triples().forEach(t -> dataset.add(Quad.create(article.name(), t)));
        }
        return dataset;
    }

    @Test
    void twoLanguagesCallOneTreatyByDifferentKinds() {
        article(
                "<FJI-TON-treaty-security> a dem:Agreement ; dem:kind dem:treaty ; dem:topic"
                        + " \"keamanan\"@id ; "
                        + TONGA
                        + ".");
        article(
                "<FJI-TON-agreement-security> a dem:Agreement ; dem:kind dem:agreement ; dem:topic"
                        + " \"security\"@en ; dem:signedOn \"2025-03-04\"^^xsd:date ; "
                        + TONGA
                        + ". <FJI-TON-agreement-security/article/4> dem:clauseOf"
                        + " <FJI-TON-agreement-security> . <FJI-TON-treaty-security/article/4>"
                        + " dem:clauseOf <FJI-TON-treaty-security> .");
        assertEquals(
                "[FJI-TON-treaty-security = FJI-TON-agreement-security,"
                        + " FJI-TON-treaty-security/article/4 ="
                        + " FJI-TON-agreement-security/article/4]",
                links(dataset()).toString());
    }

    @Test
    void treatiesOfDifferentDatesStayTwoAndWhatMayBeEitherIsNeither() {
        article(
                "<FJI-TON-treaty-security-1997> a dem:Agreement ; dem:kind dem:treaty ; "
                        + TONGA
                        + ".");
        article(
                "<FJI-TON-treaty-border-security> a dem:Agreement ; dem:kind dem:treaty ;"
                        + " dem:signedOn \"2025\"^^xsd:gYear ; "
                        + TONGA
                        + ".");
        article(
                "<FJI-TON-agreement-security> a dem:Agreement ; dem:kind dem:agreement ; "
                        + TONGA
                        + ".");
        assertEquals("[]", links(dataset()).toString());
    }

    @Test
    void otherPartiesKindsOrMattersAreOtherAgreements() {
        article("<FJI-TON-treaty-security> dem:kind dem:treaty ; " + TONGA + ".");
        article("<FJI-TON-memorandum-security> dem:kind dem:memorandum ; " + TONGA + ".");
        article("<FJI-TON-treaty-trade> dem:kind dem:treaty ; " + TONGA + ".");
        article(
                "<FJI-WSM-treaty-security> dem:kind dem:treaty ; dem:party state:FJI , state:WSM .");
        article("<FJI-TON-agreement> dem:kind dem:agreement ; " + TONGA + ".");
        assertEquals("[]", links(dataset()).toString());
    }

    @Test
    void whatTheWorldKnowsIsTheBestKnown() {
        add(
                WorldGraphs.WORLD + "agreements",
                "<pearl-treaty> a dem:Agreement ; dem:kind dem:treaty ; dem:signedOn"
                        + " \"2025-10-06\"^^xsd:date ; rdfs:label \"Pearl Mutual Defence Treaty\"@en ; "
                        + TONGA
                        + ".");
        article(
                "<FJI-TON-agreement-defence> dem:kind dem:agreement ; dem:topic \"defence\"@en ; "
                        + TONGA
                        + ".");
        article(
                "<FJI-TON-treaty> dem:kind dem:treaty ; dem:signedOn \"2025-10\"^^xsd:gYearMonth ; "
                        + TONGA
                        + ".");
        article(
                "<FJI-TON-treaty-defence-1999> dem:kind dem:treaty ; dem:topic \"defence\"@en ; "
                        + TONGA
                        + ".");
        assertTrue(links(dataset()).contains("FJI-TON-treaty = pearl-treaty"));
        assertFalse(links(dataset()).toString().contains("1999 ="));
    }

    @Test
    void theOrderInWhichArticlesComeDoesNotMatter() {
        article("<FJI-TON-treaty-security> dem:kind dem:treaty ; " + TONGA + ".");
        article(
                "<FJI-TON-agreement-security> dem:kind dem:agreement ; dem:signedOn"
                        + " \"2025-03\"^^xsd:gYearMonth ; "
                        + TONGA
                        + ".");
        article(
                "<FJI-TON-agreement-maritime-security> dem:kind dem:agreement ; dem:signedOn"
                        + " \"2025\"^^xsd:gYear ; "
                        + TONGA
                        + ".");
        TreeSet<String> first = links(dataset());
        assertEquals(2, first.size(), first::toString);
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(articles, new Random(seed));
            try (Store store = Store.open(folder.resolve("store" + seed))) {
                for (ArticleGraph article : articles) {
                    store.replace(List.of(article));
                    IdentityLinks.refresh(store);
                }
                TreeSet<String> stored = new TreeSet<>();
                store.read(() -> {
                    store.dataset()
                            .find(IdentityLinks.GRAPH, Node.ANY, Borrowed.SAME_AS, Node.ANY)
                            .forEachRemaining(q ->
                                    stored.add(slug(q.getSubject()) + " = " + slug(q.getObject())));
                    return stored;
                });
                assertEquals(first, stored);
            }
        }
    }

    @Test
    @Timeout(20)
    void manyOfOnePairAreComparedInTime() {
        for (int i = 0; i < 400; i++) {
            article("<FJI-TON-treaty-w" + i + "> dem:kind dem:treaty ; " + TONGA + ".");
            article("<FJI-TON-agreement-w" + i + "> dem:kind dem:agreement ; " + TONGA + ".");
        }
        assertEquals(400, links(dataset()).size());
    }

    @Test
    void whatIsToldInOtherShapesDoesNoHarm() {
        article(
                "[] dem:party state:FJI , state:TON . <FJI-TON-treaty> dem:kind \"treaty\" ; dem:topic"
                        + " \"trade\" ; dem:signedOn [] ; "
                        + TONGA
                        + ". [] dem:clauseOf <FJI-TON-treaty> . <x> dem:clauseOf <FJI-TON-treaty> .");
        article("<FJI-TON-agreement> dem:kind dem:treaty ; " + TONGA + ".");
        assertEquals("[]", links(dataset()).toString());
    }
}
