package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.demarche.graph.Rdf;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryLibrary;
import org.demarche.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `demarche ingest` and what can be done with a store after it.
class IngestCommandTest {
    private static final String SAMPLES = "src/main/resources/samples";
    private static final int ARTICLES = 200;

    @TempDir private static Path samplesStore;

    @TempDir private Path folder;

    @TempDir private static Path articlesStore;

    @TempDir private static Path inputs;

    @BeforeAll
    static void fill() throws IOException {
        ingest(samplesStore, SAMPLES);
        ingest(articlesStore, articles());
    }

    /// The articles as JSON Lines, each saying something of its own.
    private static String articles() throws IOException {
        List<String> states = List.of("Kenya", "Peru", "Norway", "Japan", "Ghana", "Chile", "Fiji");
        List<String> names = List.of("Otieno", "Quispe", "Solberg", "Hallsson", "Boateng");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            String state = states.get(i % states.size());
            String other = states.get((i + 1 + i / 7 % 5) % states.size());
            String name = names.get(i % names.size());
            lines.append(
                    """
                    {"url": "https://example.org/%d", "language": "en", "published": "2025-07-%02d", \
                    "text": "%s and %s signed a treaty on fishing no. %d on Friday.\\n\\"We will honour \
                    Article %d,\\" said Foreign Minister Alex %s of %s. He added that %s had agreed."}
                    """
                            .formatted(
                                    i, i % 28 + 1, state, other, i, i % 9 + 1, name, state, other));
        }
        return Files.writeString(inputs.resolve("articles.jsonl"), lines).toString();
    }

    private static String export(Path store, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of("export", "--store", store.toString(), "--format", "nquads"));
        arguments.addAll(List.of(more));
        Ran ran = Ran.here(arguments.toArray(String[]::new));
        assertEquals(0, ran.status(), ran.err());
        return ran.out();
    }

    private static void ingest(Path store, String input) {
        Ran ran = Ran.here("ingest", "--store", store.toString(), input);
        assertEquals(0, ran.status(), ran.err());
    }

    @Test
    void readingAgainChangesNothingAndWhatIsMissingIsNamed() throws IOException {
        assertEquals(ARTICLES, graphs(export(articlesStore)), "one graph an article");
        String once = export(articlesStore);
        String missing = folder.resolve("missing.txt").toString();
        Ran ran = Ran.here("ingest", "--store", articlesStore.toString(), missing, articles());
        assertEquals(1, ran.status(), ran.err());
        assertEquals(1, ran.err().lines().filter(l -> l.contains(missing)).count(), ran.err());
        assertEquals(once, export(articlesStore));
    }

    private static long graphs(String quads) {
        return quads.lines().map(l -> l.substring(l.lastIndexOf('<'))).distinct().count();
    }

    @Test
    void killedInTheMiddleAndStartedAgainItEndsTheSame() throws Exception {
        Path store = folder.resolve("store");
        for (int pause : List.of(200, 1500, 3000)) {
            Process killed = start(store, articles());
            while (killed.isAlive() && !Store.exists(store)) {
                Thread.sleep(20);
            }
            Thread.sleep(pause);
            killed.destroyForcibly().waitFor();
        }
        ingest(store, articles());
        assertEquals(export(articlesStore), export(store));
    }

    private Process start(Path store, String input) throws IOException {
        return Ran.beside(folder.resolve("errors"), "ingest", "--store", store.toString(), input);
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void aSecondProcessIsToldThatTheStoreIsTaken() throws Exception {
        Path taken = folder.resolve("store");
        try (Store open = Store.open(taken)) {
            assertEquals(List.of(), open.repairs());
            Process second =
                    Ran.beside(folder.resolve("errors"), "export", "--store", taken.toString());
            assertTrue(second.waitFor(120, TimeUnit.SECONDS));
            assertEquals(1, second.exitValue(), errors());
        }
        assertEquals(1, errors().lines().count(), errors());
        assertTrue(errors().contains(taken.toString()), errors());
        assertFalse(errors().contains("Exception"), errors());
    }

    @Test
    void everyQuestionByNameIsAnswered() {
        Collection<NamedQuery> queries = QueryLibrary.bundled().queries();
        assertTrue(queries.size() >= 15);
        for (NamedQuery query : queries) {
            Ran ran = Ran.here("query", query.name(), "--store", samplesStore.toString());
            assertEquals(0, ran.status(), () -> query.name() + ": " + ran.err());
            assertFalse(ran.out().isBlank(), query.name());
        }
    }

    @Test
    void aQuestionHasTheAnswerThatTheSamplesGive() {
        Ran ran =
                Ran.here(
                        "query",
                        "speakers-of-a-state",
                        "-p",
                        "state=PRK",
                        "--store",
                        samplesStore.toString());
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().contains("person:PRK-choe-son-hui"), ran.out());
    }

    @Test
    void theExportReadsBackToTheSameGraphs() throws IOException {
        Path file = folder.resolve("all.trig");
        Ran ran =
                Ran.here(
                        "export",
                        "--store",
                        samplesStore.toString(),
                        "--format",
                        "trig",
                        "-o",
                        file.toString());
        assertEquals(0, ran.status(), ran.err());
        DatasetGraph quads = read(export(samplesStore), Lang.NQUADS);
        assertTrue(IsoMatcher.isomorphic(quads, read(Files.readString(file), Lang.TRIG)));
        assertTrue(quads.stream().count() > 1000);
    }

    @Test
    void theSamplesConformToTheShapes() {
        Graph all = Rdf.file("ontology/demarche.ttl", "ontology/acts.ttl", "ontology/rules.ttl");
        read(export(samplesStore), Lang.NQUADS).stream().map(Quad::asTriple).forEach(all::add);
        assertEquals("", Rdf.faults(all));
    }

    @Test
    void textsAreKeptUnlessUnwantedAndExportedOnlyWhenAskedFor() {
        Path store = folder.resolve("texts");
        String input = SAMPLES + "/black-sea-grain-deal-ends.txt";
        ingest(store, input);
        String bare = export(store);
        assertFalse(bare.contains("articleBody"), "others' texts stay behind");
        assertFalse(bare.contains("#input"), bare);
        String whole = export(store, "--with-text");
        assertEquals(2, whole.lines().count() - bare.lines().count(), "the body and the input");
        assertTrue(whole.contains("<http://schema.org/articleBody> \""), whole);
        Ran again = Ran.here("ingest", "--no-keep-text", "--store", store.toString(), input);
        assertEquals(0, again.status(), again.err());
        assertEquals(bare, export(store, "--with-text"), "the text is gone");
    }

    private static DatasetGraph read(String text, Lang lang) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .lang(lang)
                .parse(dataset);
        return dataset;
    }
}
