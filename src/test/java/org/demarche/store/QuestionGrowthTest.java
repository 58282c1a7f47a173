package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.vocabulary.OWL;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Prefixes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How many tuples the store looks at for the questions of queries/ while it grows.
class QuestionGrowthTest {
    private static final int COPIES = 8;
    private static final String TREATY =
            "https://w3id.org/demarche/id/agreement/PRK-RUS-strategic-partnership";

    @TempDir static Path folder;

    private static Store store;
    private static final List<Map<String, Long>> tuples = new ArrayList<>();

    @BeforeAll
    static void grow() {
        store = Store.open(folder);
        WorldGraphs.load(store, folder);
        for (int step = 1; step <= 3; step++) {
            store.replace(articles((step - 1) * COPIES, step * COPIES));
            store.replace(List.of(links(step * COPIES)));
            tuples.add(tuplesOfAll());
        }
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /// A question whose steps multiply looks at more and more for each further article.
    @Test
    void eachFurtherArticleCostsNoMoreThanTheOnesBefore() {
        List<String> worse = new ArrayList<>();
        tuples.getFirst()
                .forEach((question, first) -> {
                    long second = tuples.get(1).get(question);
                    long third = tuples.get(2).get(question);
                    if (third - second > 1.3 * (second - first) + 100) {
                        worse.add(question + ": " + first + ", " + second + ", " + third);
                    }
                });
        assertEquals(List.of(), worse);
    }

    @Test
    void oneArticleIsReadAsQuicklyInALargerStore() {
        String one = "statements-in-an-article of one";
        assertTrue(
                tuples.getLast().get(one) < tuples.getFirst().get(one) + 10,
                () -> tuples.stream().map(of -> of.get(one)).toList().toString());
    }

    private static Map<String, Long> tuplesOfAll() {
        Map<String, Long> counts = new TreeMap<>();
        Answers.names().forEach(name -> counts.put(name, tuples(Answers.named(name), Map.of())));
        counts.put(
                "statements-in-an-article of one",
                tuples(
                        Answers.named("statements-in-an-article"),
                        Map.of("article", "https://news.example/2025/wonsan")));
        for (String name : List.of("who-invoked-this-clause", "stances-on-agreements")) {
            counts.put(
                    name + " of one",
                    tuples(Answers.named(name), Map.of("clause", TREATY + "/article/4")));
        }
        return counts;
    }

    private static long tuples(NamedQuery question, Map<String, String> values) {
        Query query = question.bind(values, Prefixes.STANDARD);
        var found = new AtomicLong();
        store.read(() -> {
            try (QueryExec run =
                    QueryExec.dataset(store.dataset())
                            .query(query)
                            .set(TDB2.symUnionDefaultGraph, true)
                            .build()) {
                QC2.setFilter(
                        run.getContext(),
                        (Tuple<NodeId> _) -> {
                            found.incrementAndGet();
                            return true;
                        });
                return query.isConstructType()
                        ? run.construct().size()
                        : run.select().stream().count();
            }
        });
        return found.get();
    }

    /// The articles of the fixture, again and again under other names.
    private static List<ArticleGraph> articles(int from, int to) {
        List<ArticleGraph> copies = new ArrayList<>();
        for (int copy = from; copy < to; copy++) {
            String ending = copy == 0 ? "" : "-" + copy;
            for (ArticleGraph article : Fixture.articles()) {
                String name = article.name().getURI();
                copies.add(
                        new ArticleGraph(
                                NodeFactory.createURI(name + ending),
                                article.triples().stream()
                                        .map(triple -> renamed(triple, name, ending))
                                        .toList()));
            }
        }
        return copies;
    }

    private static Triple renamed(Triple triple, String name, String ending) {
        return Triple.create(
                renamed(triple.getSubject(), name, ending),
                triple.getPredicate(),
                renamed(triple.getObject(), name, ending));
    }

    private static Node renamed(Node node, String name, String ending) {
        boolean isOfArticle =
                node.isURI()
                        && (node.getURI().startsWith(name)
                                || node.getURI().startsWith("https://news.example/"));
        return isOfArticle
                ? NodeFactory.createURI(
                        node.getURI().startsWith(name)
                                ? name + ending + node.getURI().substring(name.length())
                                : node.getURI() + ending)
                : node;
    }

    /// Many other names of one treaty and of its clause.
    private static ArticleGraph links(int names) {
        List<Triple> links = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            for (String what : List.of("", "/article/4")) {
                links.add(
                        Triple.create(
                                NodeFactory.createURI(TREATY + "-" + i + what),
                                OWL.sameAs.asNode(),
                                NodeFactory.createURI(TREATY + what)));
            }
        }
        return new ArticleGraph(NodeFactory.createURI(WorldGraphs.WORLD + "identity"), links);
    }
}
