package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.store.Fixture;
import org.demarche.store.Store;
import org.demarche.store.WorldGraphs;
import org.demarche.web.Server;
import org.demarche.web.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that look after a store: on the store itself and through the server that has it.
class StoreCommandsTest {
    private static final String PASSWORD = "correct horse";

    @TempDir Path folder;

    @TempDir Path elsewhere;

    @BeforeEach
    void fill() {
        try (Store store = Store.open(folder)) {
            store.replace(Fixture.articles());
            WorldGraphs.load(store, folder);
        }
    }

    private Ran run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", folder.toString()));
        return Ran.here(all.toArray(String[]::new));
    }

    private String listed(String... filters) {
        List<String> arguments = new ArrayList<>(List.of("list", "--format", "csv"));
        arguments.addAll(List.of(filters));
        Ran listed = run(arguments.toArray(String[]::new));
        assertEquals(0, listed.status(), listed.err());
        List<String> articles =
                listed.out().lines().skip(1).map(line -> line.replaceFirst(".*/", "")).toList();
        return String.join(" ", articles);
    }

    @Test
    void listTellsTheArticlesTheNewestFirst() {
        assertEquals("jakarta seoul wonsan moscow", listed());
        assertEquals("seoul wonsan moscow", listed("--state", "Korut"));
        assertEquals("seoul wonsan", listed("--state", "PRK", "--from", "2025"));
        assertEquals("moscow", listed("--until", "2024"));
        Ran table = run("list", "--until", "2025-07-31", "--from", "2025-07-01");
        assertTrue(
                table.out().contains("Korea Utara tegaskan dukungan kepada Rusia           2"),
                table.out());
        Ran none = run("list", "--state", "Fiji");
        assertEquals(0, none.status());
        assertTrue(none.err().contains("no article in"), none.err());
    }

    @Test
    void namesThatAreNoneAreWrongUsage() {
        Ran wrong = run("list", "--state", "Indonisia");
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("did you mean Indonesia (IDN)?"), wrong.err());
        assertEquals(2, run("list", "--from", "soon").status());
        Ran query = run("query", "statements-by-state-and-period", "-p", "state=Korea");
        assertEquals(2, query.status());
        assertTrue(query.err().contains("(PRK)") && query.err().contains("(KOR)"), query.err());
    }

    @Test
    void aQuestionTakesNamesWhereItWantsIris() {
        Ran asked = run("query", "statements-by-state-and-period", "-p", "state=south korea");
        assertEquals(0, asked.status(), asked.err());
        assertTrue(asked.out().contains("We reject these threats"), asked.out());
        Ran article =
                run("query", "statements-in-an-article", "-p", "article=news.example/2025/seoul");
        assertEquals(2, article.status(), "an address has a scheme");
        for (String words : List.of("seoul", "article:seoul", "https://news.example/2025/seoul")) {
            Ran found = run("query", "statements-in-an-article", "-p", "article=" + words);
            assertTrue(found.out().contains("We reject these threats"), words + found.err());
        }
    }

    @Test
    void statsKeepReadingsApartFromTheWorld() {
        Ran stats = run("stats", "--format", "csv");
        assertEquals(0, stats.status(), stats.err());
        List<String> lines = stats.out().lines().toList();
        assertTrue(lines.contains("readings,articles,4"), stats.out());
        assertTrue(lines.contains("readings,states,4"), stats.out());
        assertTrue(
                lines.contains("readings,languages,id en")
                        || lines.contains("readings,languages,en id"),
                stats.out());
        assertTrue(lines.contains("readings,first published,2024-12-30"), stats.out());
        assertTrue(lines.contains("readings,last published,2025-09-02"), stats.out());
        assertTrue(lines.contains("readings,relations of verbal conflict,1"), stats.out());
        assertTrue(stats.out().matches("(?s).*world,states,2\\d\\d\\R.*"), stats.out());
        assertTrue(lines.getLast().matches("store,bytes on disk,\\d{5,}"), stats.out());
        assertTrue(run("stats").out().contains("bytes on disk"));
    }

    @Test
    void removeTakesArticlesByAnyOfTheirNames() {
        Ran removed = run("remove", "seoul", "https://news.example/2024/moscow", "nosuch");
        assertEquals(1, removed.status());
        assertTrue(removed.err().contains("knows no article nosuch"), removed.err());
        List<String> told = removed.out().lines().toList();
        assertEquals(2, told.size(), removed.out());
        assertTrue(told.getFirst().startsWith("removed Seoul rejects"), removed.out());
        assertTrue(told.getFirst().endsWith(": 1 statement, 1 relation"), removed.out());
        assertEquals("jakarta wonsan", listed());
        assertEquals(0, run("remove", "jakarta").status());
        assertEquals(1, run("remove", "jakarta").status(), "it is gone");
    }

    @Test
    void theyWorkWhileAServerHasTheStore() throws IOException {
        Path password = Files.writeString(elsewhere.resolve("password"), PASSWORD);
        String whole = run("export", "--format", "nquads").out();
        String pair = run("export", "--state", "PRK", "--state", "RUS").out();
        assertTrue(pair.contains("dem:"), pair);
        try (Store store = Store.open(folder);
                Server server =
                        Server.start(
                                store, Settings.reading(0).withPassword(Optional.of(PASSWORD)))) {
            Ran unknown = run("list");
            assertEquals(1, unknown.status(), "whoever has it does not say where");
            assertTrue(unknown.err().contains("in use"), unknown.err());
            store.announce(server.address());
            assertEquals("seoul wonsan", listed("--state", "Korut", "--from", "2025"));
            assertTrue(run("stats").out().contains("articles"));
            Ran asked =
                    run(
                            "query",
                            "what-a-state-says-about-another",
                            "-p",
                            "state=South Korea",
                            "-p",
                            "other_state=North Korea");
            assertTrue(asked.out().contains("We reject these threats"), asked.err());
            Ran graph = run("query", "graph-of-a-state", "-p", "state=Korut", "--format", "turtle");
            assertTrue(graph.out().contains("dem:supports state:RUS"), graph.err());
            assertEquals(whole, run("export", "--format", "nquads").out());
            assertEquals(pair, run("export", "--state", "PRK", "--state", "RUS").out());
            Ran words = run("query", "search-statements", "-p", "words=((");
            assertEquals(1, words.status());
            assertTrue(words.err().contains("The search words cannot be read"), words.err());
            Ran shut = run("remove", "seoul");
            assertEquals(1, shut.status());
            assertTrue(shut.err().contains("password"), shut.err());
            assertFalse(shut.out().contains("removed"), shut.out());
            Ran removed = run("remove", "seoul", "--password-file", password.toString());
            assertEquals(0, removed.status(), removed.err());
            assertEquals("jakarta wonsan moscow", listed());
        }
        assertEquals("jakarta wonsan moscow", listed());
    }
}
