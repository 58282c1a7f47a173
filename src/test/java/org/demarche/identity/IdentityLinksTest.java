package org.demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
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
    void aTornMarkIsNone() throws IOException {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(FULL, BRIEF));
            IdentityLinks.refresh(store);
        }
        Path mark = folder.resolve("derived");
        Files.writeString(mark, Files.readString(mark).substring(1));
        try (Store store = Store.open(folder)) {
            assertFalse(IdentityLinks.areCurrent(store));
        }
    }

    @Test
    void anAbortLeavesThemStaleAndTheStoreWhole() {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(FULL, BRIEF));
            IdentityLinks.refresh(store);
            store.dataset().begin(TxnType.WRITE);
            store.dataset().abort();
            assertFalse(IdentityLinks.areCurrent(store));
            assertFalse(IdentityLinks.refresh(store), "they are as before");
            assertTrue(IdentityLinks.areCurrent(store));
            assertEquals("[KEN-solberg = KEN-ingrid-solberg]", links(store));
        }
    }
}
