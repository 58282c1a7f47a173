package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.demarche.draw.ArticleDrawing;
import org.demarche.draw.DrawnArticle;
import org.demarche.identity.IdentityLinks;
import org.demarche.store.ArticleBatch;
import org.demarche.store.Store;
import org.demarche.web.Asker;
import org.demarche.web.Server;
import org.demarche.web.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One minister and one treaty in two articles of two languages, from the texts to the answers.
class LinkedArticlesTest {
    private static final String ENGLISH =
            """
            Kenya and Norway sign fisheries treaty

            Kenya and Norway signed a treaty on fisheries in Oslo on 4 March 2025. Kenyan Foreign \
            Minister Mohamed Otieno Wekesa said the treaty would protect the waters of both \
            countries. "Article 3 of the treaty binds us to share what we know," Wekesa said.
            """;
    private static final String INDONESIAN =
            """
            Kenya dan Norwegia teken perjanjian

            Kenya dan Norwegia menandatangani perjanjian di Oslo pada 4 Maret 2025. Menteri Luar \
            Negeri Kenya Muhammad Wekesa mengatakan perjanjian itu melindungi perairan kedua \
            negara. "Pasal 3 perjanjian itu mewajibkan kami berbagi pengetahuan," kata Wekesa.
            """;
    private static final String TREATY = "KEN-NOR-treaty";
    private static final String FULL_TREATY = "KEN-NOR-treaty-fisheries";

    @TempDir private Path folder;

    private Path articles = Path.of("");
    private Path store = Path.of("");

    @BeforeEach
    void write() throws IOException {
        store = folder.resolve("store");
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("en.txt"), ENGLISH);
        Files.writeString(articles.resolve("id.txt"), INDONESIAN);
    }

    private void ingest() {
        Ran ran = Ran.here("ingest", "--store", store.toString(), articles.toString());
        assertEquals(0, ran.status(), ran.err());
    }

    /// The lines of an answer below its head.
    private List<String> ask(String question, String parameter) {
        Ran ran =
                Ran.here(
                        "query",
                        question,
                        "-p",
                        parameter,
                        "--format",
                        "csv",
                        "--store",
                        store.toString());
        assertEquals(0, ran.status(), ran.err());
        return ran.out().lines().skip(1).toList();
    }

    private void assertLinked() {
        List<String> speakers = ask("speakers-of-a-state", "state=KEN");
        assertEquals(1, speakers.size(), speakers::toString);
        assertTrue(
                speakers.getFirst().contains("/KEN-muhammad-otieno-wekesa,")
                        && speakers.getFirst().contains(",4,"),
                speakers::toString);
        for (String treaty : List.of(TREATY, FULL_TREATY)) {
            for (String clause : List.of(treaty, treaty + "/article/3")) {
                List<String> rows = ask("who-invoked-this-clause", "clause=id:agreement/" + clause);
                String said = rows.toString();
                assertTrue(said.contains("berbagi pengetahuan"), said);
                assertTrue(
                        rows.stream().allMatch(r -> r.contains("/" + FULL_TREATY)),
                        "one name of the agreement in " + said);
            }
        }
    }

    @Test
    void bothArticlesAnswerToAnyName() {
        ingest();
        assertLinked();
    }

    /// Does what `demarche ingest` does up to the links, and dies.
    static final class KilledIngest {
        private KilledIngest() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            ArticleDrawing drawing = new ReadingOptions().drawing();
            Store store = Store.open(folder);
            KnownWorld.put(drawing.world(), store, folder);
            ArticleBatch batch = new ArticleBatch(store, Duration.ZERO, Clock.systemUTC());
            new ReadingRun(drawing, true)
                    .read(
                            List.of(arguments[1]),
                            drawn -> {
                                if (drawn
                                        instanceof DrawnArticle.Drawn(var reading, var graph, _)) {
                                    batch.add(graph);
                                }
                            });
            batch.flush();
            Runtime.getRuntime().halt(3);
        }
    }

    @Test
    void whatAKilledIngestDidNotLinkTheNextOneLinks() throws Exception {
        ProcessBuilder killed =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledIngest.class.getName(),
                        store.toString(),
                        articles.toString());
        Process process = killed.redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(3, process.waitFor(), told);
        assertEquals(2, ask("speakers-of-a-state", "state=KEN").size(), "two names, not linked");
        Ran again = Ran.here("ingest", "--store", store.toString(), articles.toString());
        assertTrue(again.err().contains("0 articles in"), "nothing is new: " + again.err());
        assertLinked();
    }

    @Test
    void whatIsWrittenToAServerIsLinkedWhileItServes() throws Exception {
        Settings settings = Settings.reading(0).withPassword(Optional.of("word"));
        try (Store open = Store.open(store);
                FreshLinks _ = FreshLinks.of(open, Duration.ofMillis(50));
                Server server = Server.start(open, settings)) {
            put(server, "a", "KEN-ingrid-solberg", "Ingrid Solberg");
            put(server, "b", "KEN-solberg", "Solberg");
            Asker ask = new Asker(server);
            String link =
                    "ASK { GRAPH <%s> { ?short <http://www.w3.org/2002/07/owl#sameAs> ?long } }"
                            .formatted(IdentityLinks.GRAPH.getURI());
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!ask.query(link, Asker.Format.JSON).body().contains("true")) {
                assertTrue(System.nanoTime() < end, "no link came");
                Thread.sleep(50);
            }
        }
    }

    private static void put(Server server, String name, String person, String label) {
        String turtle =
                """
                <https://w3id.org/demarche/id/person/%s> a <https://w3id.org/demarche/ontology#Person> ;
                  <http://www.w3.org/2000/01/rdf-schema#label> "%s"@en .
                """
                        .formatted(person, label);
        int status =
                new Asker(server)
                        .send(
                                "PUT",
                                "ds?graph=" + Asker.encoded("urn:x:" + name),
                                turtle,
                                "Content-Type",
                                "text/turtle",
                                "Authorization",
                                Asker.basic("demarche", "word"))
                        .statusCode();
        assertEquals(201, status);
    }
}
