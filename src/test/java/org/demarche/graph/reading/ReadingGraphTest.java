package org.demarche.graph.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.IsoMatcher;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.Article;
import org.demarche.domain.Clause;
import org.demarche.domain.Confidence;
import org.demarche.domain.Reading;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.domain.Text;
import org.demarche.domain.names.Names;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.Rdf;
import org.demarche.graph.Sample;
import org.demarche.graph.format.Format;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.graph.world.WorldGraph;
import org.demarche.graph.world.WorldReader;
import org.junit.jupiter.api.Test;

/// What a reading looks like as a graph.
class ReadingGraphTest {
    private static final Path GOLDEN = Path.of("src/test/resources/graph/sample.ttl");

    private final ReadingGraph drawing = new ReadingGraph(Sample.WORLD);
    private final ArticleGraph sample = drawing.of(Sample.reading(), false);

    @Test
    void theSampleIsWrittenByteForByteAsItShouldBe() throws IOException {
        assertEquals(Files.readString(GOLDEN), Rdf.text(Rdf.written(sample, Format.TURTLE)));
    }

    @Test
    void whatIsWrittenIsReadBackAsTheSameGraph() {
        Graph read = Rdf.turtle(Rdf.written(sample, Format.TURTLE));
        assertTrue(IsoMatcher.isomorphic(Rdf.of(sample.triples()), read));
    }

    @Test
    void theGraphHoldsToTheShapes() {
        assertEquals("", Rdf.faults(Rdf.of(sample.triples())));
        assertEquals("", Rdf.faults(Rdf.of(drawing.of(Sample.reading(), true).triples())));
    }

    @Test
    void theSameReadingGivesTheSameBytesFromEveryDrawing() {
        byte[] again =
                Rdf.written(
                        new ReadingGraph(Sample.WORLD).of(Sample.reading(), false), Format.NQUADS);
        assertArrayEquals(Rdf.written(sample, Format.NQUADS), again);
    }

    @Test
    void manyThreadsDrawTheSame() {
        byte[] expected = Rdf.written(sample, Format.NQUADS);
        ReadingGraph shared = new ReadingGraph(Sample.WORLD);
        IntStream.range(0, 64)
                .parallel()
                .forEach(i ->
                        assertArrayEquals(
                                expected,
                                Rdf.written(shared.of(Sample.reading(), false), Format.NQUADS)));
    }

    @Test
    void aTurkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertArrayEquals(
                    Rdf.written(sample, Format.NQUADS),
                    Rdf.written(drawing.of(Sample.reading(), false), Format.NQUADS));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyPassageCutsItsOwnWordsInCodePointsAcrossAFlag() {
        Graph graph = Rdf.of(sample.triples());
        List<Node> passages =
                graph.find(Node.ANY, Properties.BEGIN, Node.ANY)
                        .mapWith(Triple::getSubject)
                        .toList();
        assertTrue(passages.size() >= 15);
        int[] points = Sample.BODY.codePoints().toArray();
        for (Node passage : passages) {
            int begin = Integer.parseInt(value(graph, passage, Properties.BEGIN));
            int end = Integer.parseInt(value(graph, passage, Properties.END));
            assertEquals(
                    new String(points, begin, end - begin),
                    value(graph, passage, Properties.EXACT));
            assertTrue(passage.getURI().endsWith("#char=" + begin + "," + end));
        }
    }

    @Test
    void everyIndividualThatIsNamedHasItsTypeAndItsLabelInTheSameGraph() {
        Graph graph = Rdf.of(sample.triples());
        for (Triple triple : sample.triples()) {
            Node object = triple.getObject();
            if (object.isURI() && object.getURI().startsWith(Prefixes.ID)) {
                assertTrue(
                        graph.contains(object, Borrowed.TYPE, Node.ANY), object + " has no type");
                assertTrue(
                        graph.contains(object, Properties.BEGIN, Node.ANY)
                                || graph.contains(object, Borrowed.TYPE, Borrowed.LIST)
                                || graph.contains(object, Borrowed.LABEL, Node.ANY),
                        object + " has no label");
            }
        }
    }

    @Test
    void theTextAndTheInputAreThereOnlyWhenAskedFor() {
        Graph without = Rdf.of(sample.triples());
        Graph with = Rdf.of(drawing.of(Sample.reading(), true).triples());
        assertFalse(without.contains(sample.name(), Borrowed.ARTICLE_BODY, Node.ANY));
        assertFalse(without.contains(sample.name(), Properties.INPUT, Node.ANY));
        assertEquals(Sample.BODY, value(with, sample.name(), Borrowed.ARTICLE_BODY));
        assertEquals("page.html", value(with, sample.name(), Properties.INPUT));
    }

    @Test
    void onlyAssertedRelationsStandAsPlainTriples() {
        Graph graph = Rdf.of(sample.triples());
        Node korea = NodeFactory.createURI(Prefixes.ID + "state/PRK");
        Node russia = NodeFactory.createURI(Prefixes.ID + "state/RUS");
        assertTrue(graph.contains(korea, Vocabulary.dem("supports"), russia));
        assertFalse(graph.contains(korea, Vocabulary.dem("aids"), russia));
    }

    @Test
    void twoStatementsInOneSpanAreTwo() {
        Graph graph = Rdf.of(sample.triples());
        assertEquals(2, graph.find(Node.ANY, Borrowed.TYPE, Classes.STATEMENT).toList().size());
        assertEquals(3, graph.find(Node.ANY, Properties.SPEAKER, Node.ANY).toList().size());
    }

    @Test
    void aJointStatementHasEachSpeakerOfficeAndState() {
        Graph graph = Rdf.of(sample.triples());
        Node joint = statement(",RUS-sergei-lavrov");
        for (String speaker : List.of("person/RUS-sergei-lavrov", "person/PRK-choe-son-hui")) {
            assertTrue(graph.contains(joint, Properties.SPEAKER, id(speaker)), speaker);
        }
        for (String state : List.of("state/RUS", "state/PRK")) {
            assertTrue(graph.contains(joint, Properties.ON_BEHALF_OF, id(state)), state);
        }
        assertTrue(graph.contains(joint, Properties.IN_OFFICE, id("office/PRK-foreign-minister")));
    }

    @Test
    void theChainOfRelaysIsAListThatBeginsWithTheFirstReporter() {
        Graph graph = Rdf.of(sample.triples());
        Node first = one(graph, statement(""), Properties.RELAY_CHAIN);
        Node second = one(graph, first, Borrowed.REST);
        assertEquals(id("organization/kcna"), one(graph, statement(""), Properties.RELAYED_BY));
        assertEquals(id("organization/kcna"), one(graph, first, Borrowed.FIRST));
        assertEquals(id("organization/united-nations"), one(graph, second, Borrowed.FIRST));
        assertEquals(Borrowed.NIL, one(graph, second, Borrowed.REST));
        assertFalse(
                graph.contains(statement(",RUS-sergei-lavrov"), Properties.RELAY_CHAIN, Node.ANY));
    }

    @Test
    void whatAStatementDoesWithAClauseIsAlsoWhatItIsAbout() {
        Graph graph = Rdf.of(sample.triples());
        Node joint = statement(",RUS-sergei-lavrov");
        Node treaty = id("agreement/PRK-RUS-perjanjian-kemitraan");
        Node clause = id("agreement/PRK-RUS-perjanjian-kemitraan/article/4");
        assertEquals(clause, one(graph, joint, Properties.INVOKES));
        assertEquals(treaty, one(graph, joint, Properties.REAFFIRMS));
        assertTrue(graph.contains(joint, Properties.ABOUT, clause));
        assertTrue(graph.contains(joint, Properties.ABOUT, treaty));
    }

    @Test
    void conditionsOfStatementsAndRelationsAreTheirWords() {
        Graph graph = Rdf.of(sample.triples());
        assertEquals(
                "jika salah satunya diserang",
                value(graph, statement(",RUS-sergei-lavrov"), Properties.CONDITION));
        assertEquals(
                List.of("tanpa syarat"),
                graph.find(Node.ANY, Borrowed.TYPE, Classes.RELATION)
                        .mapWith(Triple::getSubject)
                        .filterKeep(r -> graph.contains(r, Properties.CONDITION, Node.ANY))
                        .mapWith(r -> value(graph, r, Properties.CONDITION))
                        .toList());
    }

    @Test
    void theShapesRefuseAChainThatBeginsWithAnother() {
        Graph graph = Rdf.of(sample.triples());
        graph.delete(statement(""), Properties.RELAYED_BY, id("organization/kcna"));
        graph.add(statement(""), Properties.RELAYED_BY, id("organization/united-nations"));
        assertTrue(Rdf.faults(graph).contains("dem:relayChain begins"), Rdf.faults(graph));
    }

    private Node statement(String suffix) {
        return NodeFactory.createURI(sample.name().getURI() + "#statement=69,102" + suffix);
    }

    private static Node id(String path) {
        return NodeFactory.createURI(Prefixes.ID + path);
    }

    private static Node one(Graph graph, Node subject, Node property) {
        List<Node> values =
                graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
        assertEquals(1, values.size(), property.toString());
        return values.getFirst();
    }

    @Test
    void aClauseThatIsCitedBeforeItIsToldLosesNothing() {
        Clause bare =
                new Clause(
                        "b",
                        "2",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        new Confidence(List.of(Rule.CLAUSE_OF_OTHER), 0.1));
        Clause full =
                new Clause(
                        "b",
                        "2",
                        "3",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(new Span(0, 6)),
                        new Confidence(List.of(Rule.CLAUSE_OF_OTHER), 0.9));
        Clause told =
                new Clause(
                        "b",
                        "2",
                        null,
                        null,
                        new Span(0, 6),
                        List.of(),
                        List.of(),
                        List.of(new Span(0, 6)),
                        new Confidence(List.of(Rule.CLAUSE_OF_OTHER), 0.9));
        Clause citing =
                new Clause(
                        "a",
                        "1",
                        null,
                        null,
                        null,
                        List.of(bare, full),
                        List.of(),
                        List.of(new Span(0, 3)),
                        new Confidence(List.of(Rule.CLAUSE_OF_OTHER), 0.8));
        Clause elsewhere =
                new Clause(
                        "some-pact",
                        "9",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(new Span(1, 2)),
                        new Confidence(List.of(Rule.CLAUSE_OF_OTHER), 0.8));
        Graph graph =
                Rdf.of(
                        drawing.of(
                                        reading(
                                                List.of(
                                                        agreement("a", List.of(citing, elsewhere)),
                                                        agreement("b", List.of(told)))),
                                        false)
                                .triples());
        assertEquals("", Rdf.faults(graph));
        Node clause = NodeFactory.createURI(Prefixes.ID + "agreement/b/article/2");
        assertEquals("Wonsan", value(graph, clause, Properties.TEXT));
        assertEquals("0.9", value(graph, clause, Properties.CONFIDENCE));
        assertTrue(
                graph.contains(
                        NodeFactory.createURI(clause.getURI() + "/paragraph/3"),
                        Properties.PARAGRAPH,
                        Literals.string("3")));
        Node pact = NodeFactory.createURI(Prefixes.ID + "agreement/some-pact");
        assertEquals("some pact", value(graph, pact, Borrowed.LABEL));
        assertTrue(graph.contains(pact, Properties.PASSAGE, Node.ANY));
    }

    private static Agreement agreement(String slug, List<Clause> clauses) {
        return new Agreement(
                slug,
                Names.of("Pact " + slug, "en"),
                List.of(),
                AgreementKind.TREATY,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                0,
                clauses,
                List.of(),
                new Confidence(List.of(Rule.CLAUSE_OF_OTHER), 0.7));
    }

    private static Reading reading(List<Agreement> agreements) {
        return new Reading(
                Sample.reading().article(),
                null,
                Sample.reading().sentences(),
                List.of(),
                List.of(),
                List.of(),
                agreements,
                List.of(),
                List.of());
    }

    @Test
    void anArticleIsNamedByItsAddressElseByItsText() {
        assertEquals(
                Prefixes.ID + "article/www.example.org-news-2025-korea-utara-7c7659425fcb",
                sample.name().getURI());
        String byText = drawing.of(Sample.reading(null), false).name().getURI();
        assertTrue(byText.matches(Prefixes.ID + "article/[0-9a-f]{16}"), byText);
        assertNotEquals(
                name("https://example.org/a?id=1"),
                name("https://example.org/a?id=2"),
                "the query tells pages apart");
        assertTrue(name("http://例.jp/ニュース/<x>").matches("\\p{ASCII}+"));
        assertTrue(name("https://example.org/" + "a".repeat(5000)).length() < 160);
    }

    @Test
    void anotherBaseMovesAllIndividuals() {
        Individuals moved = new Individuals("https://example.org/kg/");
        WorldGraph world =
                new WorldReader(moved, List.of("en", "id"))
                        .of(List.of(Path.of("src/test/resources/graph/world.ttl")));
        ArticleGraph graph = new ReadingGraph(world).of(Sample.reading(), false);
        assertTrue(graph.name().getURI().startsWith("https://example.org/kg/article/"));
        assertFalse(graph.triples().toString().contains(Prefixes.ID));
        assertFalse(world.triples().toList().toString().contains(Prefixes.ID));
    }

    private String name(String url) {
        Reading sample = Sample.reading();
        Article article =
                new Article(
                        url,
                        null,
                        null,
                        null,
                        null,
                        "id",
                        null,
                        new Text(sample.article().body().original()));
        return drawing.name(article).getURI();
    }

    private static String value(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm();
    }
}
