package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
    @TempDir Path folder;

    @TempDir Path other;

    private static byte[] bytes(Store store, ExportFilter filter, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RdfWriter writer = format.writer(out)) {
            new Export(store, filter, Export.Extent.FINDINGS, true).write(writer);
        }
        return out.toByteArray();
    }

    /// The last parts of the names of the articles that a filter lets through.
    private String taken(ExportFilter filter) {
        try (Store store = Store.open(folder)) {
            store.replace(Fixture.articles());
            DatasetGraph read = DatasetGraphFactory.create();
            RDFParser.source(new ByteArrayInputStream(bytes(store, filter, Format.NQUADS)))
                    .lang(Lang.NQUADS)
                    .parse(read);
            List<Node> names = new ArrayList<>();
            read.listGraphNodes().forEachRemaining(names::add);
            return names.stream()
                    .map(name -> name.getURI().replaceFirst(".*/", ""))
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }

    private static ExportFilter filter(
            List<String> articles, List<String> states, String from, String until) {
        return ExportFilter.of(
                articles,
                states,
                Optional.of(from).filter(words -> !words.isEmpty()),
                Optional.of(until).filter(words -> !words.isEmpty()),
                Prefixes.STANDARD);
    }

    @Test
    void everythingIsTaken() {
        assertEquals("jakarta moscow seoul wonsan", taken(ExportFilter.ALL));
    }

    @Test
    void anArticleIsTakenByItsNameOrItsAddress() {
        assertEquals("seoul", taken(filter(List.of("article:seoul"), List.of(), "", "")));
        assertEquals(
                "seoul",
                taken(filter(List.of("https://news.example/2025/seoul"), List.of(), "", "")));
        assertEquals("", taken(filter(List.of("https://news.example/none"), List.of(), "", "")));
    }

    @Test
    void aStateTakesWhatItSaysAndWhatIsSaidOfIt() {
        assertEquals("moscow seoul wonsan", taken(filter(List.of(), List.of("PRK"), "", "")));
        assertEquals("jakarta", taken(filter(List.of(), List.of("idn"), "", "")));
        assertEquals("", taken(filter(List.of(), List.of("FRA"), "", "")));
    }

    @Test
    void aPairTakesOnlyWhatTheyHaveTogether() {
        assertEquals("moscow wonsan", taken(filter(List.of(), List.of("PRK", "RUS"), "", "")));
        assertEquals("seoul", taken(filter(List.of(), List.of("state:KOR", "PRK"), "", "")));
        assertEquals("", taken(filter(List.of(), List.of("KOR", "RUS"), "", "")));
    }

    /// What an export of states says, in the graphs of its articles.
    private DatasetGraph exported(Export.Extent extent, String... states) {
        try (Store store = Store.open(folder)) {
            store.replace(Fixture.articles());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (RdfWriter writer = Format.NQUADS.writer(out)) {
                new Export(store, filter(List.of(), List.of(states), "", ""), extent, true)
                        .write(writer);
            }
            DatasetGraph read = DatasetGraphFactory.create();
            RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
                    .lang(Lang.NQUADS)
                    .parse(read);
            return read;
        }
    }

    private static boolean tells(DatasetGraph read, String subject) {
        return read.contains(
                Node.ANY,
                NodeFactory.createURI(Prefixes.STANDARD.base() + subject),
                Node.ANY,
                Node.ANY);
    }

    @Test
    void ofAPairOnlyItsFindingsAreTakenWithTheirEvidence() {
        DatasetGraph pair = exported(Export.Extent.FINDINGS, "PRK", "RUS");
        for (String taken :
                List.of(
                        "article/wonsan",
                        "article/wonsan#statement-1",
                        "article/wonsan#relation-1",
                        "article/wonsan#event-1",
                        "article/wonsan#step-1",
                        "article/wonsan#obligation-1",
                        "article/wonsan#char=100,149",
                        "agreement/PRK-RUS-strategic-partnership",
                        "agreement/PRK-RUS-strategic-partnership/article/4",
                        "state/PRK",
                        "article/moscow#statement-1")) {
            assertTrue(tells(pair, taken), taken);
        }
        for (String left :
                List.of(
                        "article/wonsan#statement-2",
                        "article/wonsan#char=300,314",
                        "article/wonsan#tenure-1",
                        "article/seoul")) {
            assertFalse(tells(pair, left), left);
        }
        assertTrue(
                pair.contains(
                        Node.ANY,
                        NodeFactory.createURI(Prefixes.ID + "state/PRK"),
                        NodeFactory.createURI(Prefixes.DEM + "supports"),
                        NodeFactory.createURI(Prefixes.ID + "state/RUS")),
                "the plain triple of the relation");
        DatasetGraph whole = exported(Export.Extent.WHOLE_ARTICLES, "PRK", "RUS");
        assertTrue(tells(whole, "article/wonsan#statement-2"), "all of the article");
        assertFalse(tells(whole, "article/seoul"), "no other article");
    }

    @Test
    void whateverAnExcerptNamesHasItsTypeAndLabelInIt() {
        DatasetGraph pair = exported(Export.Extent.FINDINGS, "PRK", "RUS");
        Set<Node> named = new HashSet<>();
        pair.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> {
                    named.add(quad.getSubject());
                    named.add(quad.getObject());
                });
        DatasetGraph all = DatasetGraphFactory.create();
        Fixture.articles()
                .forEach(graph ->
                        graph.triples().forEach(t -> all.add(Quad.create(graph.name(), t))));
        int individuals = 0;
        for (Node node : named) {
            for (Node property : List.of(Borrowed.TYPE, Borrowed.LABEL)) {
                if (node.isURI() && all.contains(Node.ANY, node, property, Node.ANY)) {
                    assertTrue(pair.contains(Node.ANY, node, property, Node.ANY), node.toString());
                    individuals++;
                }
            }
        }
        assertTrue(individuals > 15, "individuals were found");
    }

    @Test
    void ofOneStateWhatOthersSayOfItIsTaken() {
        DatasetGraph one = exported(Export.Extent.FINDINGS, "KOR");
        assertTrue(
                tells(one, "article/seoul#statement-1") && tells(one, "article/seoul#char=20,64"));
        assertFalse(tells(one, "article/moscow"));
    }

    @Test
    void aPeriodTakesWhatWasPublishedOrSaidInIt() {
        assertEquals("seoul wonsan", taken(filter(List.of(), List.of(), "2025-07", "2025-08")));
        assertEquals("jakarta", taken(filter(List.of(), List.of(), "2025-09-01", "")));
        assertEquals(
                "wonsan",
                taken(filter(List.of(), List.of(), "2025-07-12", "2025-07-12")),
                "said the day before");
        assertEquals("moscow", taken(filter(List.of(), List.of("RUS"), "", "2024")));
    }

    @Test
    void aPeriodThatIsNoneIsRefused() {
        assertThrows(StoreException.class, () -> filter(List.of(), List.of(), "2025-13", ""));
        assertThrows(
                StoreException.class, () -> filter(List.of(), List.of(), "2025-07-13", "2025-06"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameContentGivesTheSameBytesHoweverItCameIn(Format format) {
        List<ArticleGraph> articles = new ArrayList<>(Fixture.articles());
        byte[] first;
        try (Store store = Store.open(folder)) {
            store.replace(articles);
            first = bytes(store, ExportFilter.ALL, format);
            store.replace(articles);
            store.compact();
            assertArrayEquals(first, bytes(store, ExportFilter.ALL, format));
        }
        Collections.reverse(articles);
        try (Store store = Store.open(other)) {
            for (ArticleGraph article : articles) {
                store.replace(
                        List.of(new ArticleGraph(article.name(), article.triples().reversed())));
            }
            assertArrayEquals(first, bytes(store, ExportFilter.ALL, format));
        }
    }

    @Test
    void theWorldStaysBehindUnlessAskedFor() {
        try (Store store = Store.open(folder)) {
            store.replace(Fixture.articles());
            store.replace(
                    List.of(
                            new ArticleGraph(
                                    WorldGraphs.ONTOLOGY,
                                    StoreTest.article(1, 3, "class").triples())));
            assertFalse(
                    new String(
                                    bytes(store, ExportFilter.ALL, Format.NQUADS),
                                    StandardCharsets.UTF_8)
                            .contains("<" + WorldGraphs.ONTOLOGY + ">"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (RdfWriter writer = Format.NQUADS.writer(out)) {
                assertEquals(
                        5,
                        new Export(store, ExportFilter.ALL, Export.Extent.WITH_WORLD, true)
                                .write(writer));
            }
            assertTrue(
                    out.toString(StandardCharsets.UTF_8)
                            .contains("<" + WorldGraphs.ONTOLOGY + ">"));
        }
    }
}
