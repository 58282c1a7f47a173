package org.demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.store.Store;
import org.demarche.store.WorldGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The graph that says who and what is one, and whether it is known to be current.
class IdentityLinksTest {
    private static final ArticleGraph FULL = article("1", "KEN-ingrid-solberg", "Ingrid Solberg");
    private static final ArticleGraph BRIEF = article("2", "KEN-solberg", "Solberg");

    @TempDir Path folder;

    private static Node iri(String path) {
        return Individuals.STANDARD.iri(path);
    }

    private static ArticleGraph article(String name, String slug, String label) {
        Node person = iri("person/" + slug);
        return new ArticleGraph(
                NodeFactory.createURI("https://news.example/" + name),
                List.of(
                        Triple.create(person, Borrowed.TYPE, Classes.PERSON),
                        Triple.create(person, Borrowed.LABEL, Literals.words(label, "en"))));
    }

    private static ArticleGraph agreement(String name, String slug, String kind) {
        Node agreement = iri("agreement/" + slug);
        return new ArticleGraph(
                NodeFactory.createURI("https://news.example/" + name),
                List.of(
                        Triple.create(agreement, Borrowed.TYPE, Classes.AGREEMENT),
                        Triple.create(agreement, Properties.KIND, iri("x#" + kind)),
                        Triple.create(agreement, Properties.PARTY, iri("state/FJI")),
                        Triple.create(agreement, Properties.PARTY, iri("state/TON"))));
    }

    /// `from = to` of each link, without the paths.
    private static String links(Store store) {
        return store.read(() -> {
            TreeSet<String> links = new TreeSet<>();
            store.dataset()
                    .find(IdentityLinks.GRAPH, Node.ANY, Borrowed.SAME_AS, Node.ANY)
                    .forEachRemaining((Quad q) ->
                            links.add(slug(q.getSubject()) + " = " + slug(q.getObject())));
            return links.toString();
        });
    }

    private static String slug(Node node) {
        return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
    }

    @Test
    void personsAndAgreementsStandInOneGraph() {
        try (Store store = Store.open(folder)) {
            store.replace(
                    List.of(
                            FULL,
                            BRIEF,
                            agreement("3", "FJI-TON-treaty-security", "treaty"),
                            agreement("4", "FJI-TON-security", "treaty")));
            assertTrue(IdentityLinks.refresh(store));
            assertEquals(
                    "[FJI-TON-treaty-security = FJI-TON-security, KEN-solberg = KEN-ingrid-solberg]",
                    links(store));
        }
    }

    @Test
    void articlesMeetInWhateverOrderTheyCome() {
        List<ArticleGraph> articles = List.of(FULL, BRIEF, article("3", "NOR-solberg", "Solberg"));
        try (Store there = Store.open(folder.resolve("there"));
                Store back = Store.open(folder.resolve("back"))) {
            for (ArticleGraph article : articles) {
                there.replace(List.of(article));
                IdentityLinks.refresh(there);
            }
            back.replace(articles.reversed());
            IdentityLinks.refresh(back);
            assertEquals("[KEN-solberg = KEN-ingrid-solberg]", links(there));
            assertEquals(links(there), links(back));
        }
    }

    @Test
    void aLinkGoesWhenASecondCandidateComes() {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(FULL, BRIEF));
            assertTrue(IdentityLinks.refresh(store));
            store.replace(List.of(article("3", "KEN-nils-solberg", "Nils Solberg")));
            assertTrue(IdentityLinks.refresh(store));
            assertEquals("[]", links(store));
        }
    }

    @Test
    void familiesOfSpellingsAreThoseOfTheStore() {
        Node family = iri("name-family/mikael");
        ArticleGraph families =
                new ArticleGraph(
                        NodeFactory.createURI(WorldGraphs.WORLD + "spellings"),
                        List.of(
                                Triple.create(family, Borrowed.TYPE, Classes.NAME_FAMILY),
                                Triple.create(
                                        family, Borrowed.LABEL, Literals.words("Mikael", "mul")),
                                Triple.create(
                                        family,
                                        Borrowed.ALT_LABEL,
                                        Literals.words("Michele", "mul"))));
        List<ArticleGraph> articles =
                List.of(
                        article("1", "FIN-mikael-aho", "Mikael Aho"),
                        article("2", "FIN-michele-aho", "Michele Aho"));
        try (Store store = Store.open(folder)) {
            store.replace(articles);
            IdentityLinks.refresh(store);
            assertEquals("[]", links(store));
            store.replace(List.of(families));
            IdentityLinks.refresh(store);
            assertEquals("[FIN-mikael-aho = FIN-michele-aho]", links(store));
        }
    }

    @Test
    void whoeverWritesMakesThemStaleAndWhoeverReadsDoesNot() {
        try (Store store = Store.open(folder)) {
            assertFalse(IdentityLinks.areCurrent(store), "nobody made them yet");
            store.replace(List.of(FULL));
            IdentityLinks.refresh(store);
            assertTrue(IdentityLinks.areCurrent(store));
            assertFalse(IdentityLinks.refresh(store), "nothing was written");
            assertEquals("[]", links(store));
            assertTrue(IdentityLinks.areCurrent(store));
            Txn.executeWrite(
                    store.dataset(),
                    () ->
                            BRIEF.triples()
                                    .forEach(t ->
                                            store.dataset().add(Quad.create(BRIEF.name(), t))));
            assertFalse(IdentityLinks.areCurrent(store));
            assertTrue(IdentityLinks.refresh(store));
            assertTrue(IdentityLinks.areCurrent(store));
        }
        try (Store store = Store.open(folder)) {
            assertTrue(IdentityLinks.areCurrent(store), "the mark is on disk");
        }
    }

    @Test
    void whatIsWrittenWhileTheyAreMadeLeavesThemStale() {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(FULL));
            store.derive(
                    "test",
                    () -> {
                        Thread.ofPlatform().start(() -> store.replace(List.of(BRIEF)));
                        while (!holds(store, BRIEF)) {
                            Thread.onSpinWait();
                        }
                        return List.of();
                    });
            assertFalse(store.isDerived("test"));
        }
    }

    /// Whether a reader who begins now would see it.
    private static boolean holds(Store store, ArticleGraph graph) {
        var answer = new CompletableFuture<Boolean>();
        Thread.ofPlatform()
                .start(() ->
                        answer.complete(
                                store.read(() -> store.dataset().containsGraph(graph.name()))));
        return answer.join();
    }

    @Test
    void noFileBesideTheDatabaseTellsThatTheyAreCurrent() throws IOException {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(FULL, BRIEF));
        }
        Files.writeString(folder.resolve("derived"), "identity 1");
        try (Store store = Store.open(folder)) {
            assertFalse(IdentityLinks.areCurrent(store), "such a file may be of another store");
            IdentityLinks.refresh(store);
        }
        Files.delete(folder.resolve("layout"));
        try (Store store = Store.open(folder)) {
            assertTrue(IdentityLinks.areCurrent(store), "nothing beside the database is needed");
        }
    }

    @Test
    void aDatabaseTakenFromABackupBringsItsOwnMark() throws IOException {
        Path kept = folder.resolve("kept");
        try (Store store = Store.open(folder.resolve("store"))) {
            store.replace(List.of(FULL));
        }
        copy(folder.resolve("store"), kept);
        try (Store store = Store.open(folder.resolve("store"))) {
            store.replace(List.of(BRIEF));
            IdentityLinks.refresh(store);
        }
        for (String file : List.of("layout", "words", "triples")) {
            IOX.deleteAll(folder.resolve("store").resolve(file));
        }
        copy(kept, folder.resolve("store"));
        try (Store store = Store.open(folder.resolve("store"))) {
            assertFalse(IdentityLinks.areCurrent(store));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void theMarkIsSeenByNobody() {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(FULL));
            IdentityLinks.refresh(store);
            List<Quad> all = store.read(() -> Iter.toList(store.dataset().find()));
            assertEquals(FULL.triples().size(), all.size(), all.toString());
            assertTrue(all.stream().allMatch(quad -> quad.getGraph().equals(FULL.name())));
            assertEquals(FULL.triples().size(), store.counts().triples());
        }
    }

    @Test
    void anAbortLeavesThemAndTheStoreAsTheyWere() {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(FULL, BRIEF));
            IdentityLinks.refresh(store);
            store.dataset().begin(TxnType.WRITE);
            store.dataset().abort();
            assertTrue(IdentityLinks.areCurrent(store), "nothing was written");
            store.replace(List.of(new ArticleGraph(BRIEF.name(), List.of())));
            assertFalse(IdentityLinks.areCurrent(store));
            assertTrue(IdentityLinks.refresh(store));
            assertTrue(IdentityLinks.areCurrent(store));
            assertEquals("[]", links(store));
        }
    }
}
