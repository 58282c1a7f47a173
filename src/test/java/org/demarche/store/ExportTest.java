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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;
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
            new Export(store, filter, false).write(writer);
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
                assertEquals(5, new Export(store, ExportFilter.ALL, true).write(writer));
            }
            assertTrue(
                    out.toString(StandardCharsets.UTF_8)
                            .contains("<" + WorldGraphs.ONTOLOGY + ">"));
        }
    }
}
