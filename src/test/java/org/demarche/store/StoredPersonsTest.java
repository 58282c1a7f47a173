package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.demarche.domain.Spellings;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.SamePersons;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Individuals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The graph that says who is one person.
class StoredPersonsTest {
    private static final SamePersons SAME =
            new SamePersons(new Spellings(List.of()), Individuals.STANDARD);

    @TempDir Path folder;

    private static ArticleGraph article(String name, String slug, String label) {
        Node person = Individuals.STANDARD.iri("person/" + slug);
        return new ArticleGraph(
                NodeFactory.createURI("https://news.example/" + name),
                List.of(
                        Triple.create(person, Borrowed.TYPE, Classes.PERSON),
                        Triple.create(
                                person,
                                Borrowed.LABEL,
                                NodeFactory.createLiteralLang(label, "en"))));
    }

    private static List<String> links(Store store) {
        return store.read(() -> {
            List<String> links = new ArrayList<>();
            store.dataset()
                    .find(StoredPersons.SAME, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining((Quad q) -> links.add(q.getSubject() + " " + q.getObject()));
            return links;
        });
    }

    @Test
    void articlesMeetInWhateverOrderTheyCome() {
        List<ArticleGraph> articles =
                List.of(
                        article("1", "KEN-ingrid-solberg", "Ingrid Solberg"),
                        article("2", "KEN-solberg", "Solberg"),
                        article("3", "NOR-solberg", "Solberg"));
        try (Store there = Store.open(folder.resolve("there"));
                Store back = Store.open(folder.resolve("back"))) {
            for (ArticleGraph article : articles) {
                there.replace(List.of(article));
                StoredPersons.link(there, SAME);
            }
            back.replace(articles.reversed());
            assertEquals(1, StoredPersons.link(back, SAME));
            String base = "https://w3id.org/demarche/id/person/";
            assertEquals(
                    List.of(base + "KEN-solberg " + base + "KEN-ingrid-solberg"), links(there));
            assertEquals(links(there), links(back));
        }
    }

    @Test
    void aLinkGoesWhenASecondCandidateComes() {
        try (Store store = Store.open(folder)) {
            store.replace(
                    List.of(
                            article("1", "KEN-ingrid-solberg", "Ingrid Solberg"),
                            article("2", "KEN-solberg", "Solberg")));
            assertEquals(1, StoredPersons.link(store, SAME));
            store.replace(List.of(article("3", "KEN-nils-solberg", "Nils Solberg")));
            assertEquals(0, StoredPersons.link(store, SAME));
            assertEquals(List.of(), links(store));
        }
    }
}
