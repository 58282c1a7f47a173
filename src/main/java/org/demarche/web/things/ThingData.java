package org.demarche.web.things;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Properties;

/// The data behind the page of one thing: what is said of it under all its names; with it its
/// parts, whose IRIs are its own with something after `#`, and the passages on which that rests;
/// and what the things are called that are named there. The document of an article is its whole
/// graph. The texts of articles, which are somebody else's, stay out. For one thread, in a read
/// transaction.
final class ThingData {
    private static final int MOST_QUADS = 50_000;
    private static final int MOST_NAMED = 5_000;

    private static final Set<Node> EVIDENCE = Set.of(Properties.PASSAGE, Properties.SENTENCE);

    private final StoredFacts facts;
    private final Set<Quad> quads = new LinkedHashSet<>();
    private final Set<Node> described = new HashSet<>();

    private ThingData(StoredFacts facts) {
        this.facts = facts;
    }

    /// What there is about a thing, within bounds.
    static Collection<Quad> of(Thing thing, StoredFacts facts) {
        var data = new ThingData(facts);
        data.add(facts.graph(thing.node()));
        data.describe(thing);
        data.name();
        return data.quads;
    }

    private void describe(Thing thing) {
        Deque<Node> open = new ArrayDeque<>(thing.variants());
        described.addAll(thing.variants());
        while (!open.isEmpty() && quads.size() < MOST_QUADS) {
            Node one = open.removeFirst();
            for (Quad quad : add(facts.quads(new Thing(one, Set.of(one)), Node.ANY))) {
                Node object = quad.getObject();
                if ((EVIDENCE.contains(quad.getPredicate()) || isPart(object, thing))
                        && described.add(object)) {
                    open.add(object);
                }
            }
        }
    }

    private static boolean isPart(Node node, Thing thing) {
        return node.isBlank()
                || (node.isURI()
                        && thing.variants().stream()
                                .anyMatch(one -> node.getURI().startsWith(one.getURI() + "#")));
    }

    private List<Quad> add(Stream<Quad> some) {
        List<Quad> added =
                some.filter(quad -> !ArticleGraph.TEXT.contains(quad.getPredicate()))
                        .limit(MOST_QUADS - quads.size())
                        .toList();
        quads.addAll(added);
        return added;
    }

    /// Adds class and labels of what is named; each once, whatever the graphs that say so.
    private void name() {
        Set<Node> named = new LinkedHashSet<>();
        Set<Triple> known = new HashSet<>();
        for (Quad quad : quads) {
            known.add(quad.asTriple());
            for (Node node : List.of(quad.getPredicate(), quad.getObject())) {
                if (node.isURI() && !described.contains(node) && named.size() < MOST_NAMED) {
                    named.add(node);
                }
            }
        }
        for (Node node : named) {
            for (Node property : List.of(RDF.Nodes.type, Borrowed.LABEL, Borrowed.PREF_LABEL)) {
                Iterator<Quad> labels =
                        facts.quads(new Thing(node, Set.of(node)), property).iterator();
                while (labels.hasNext() && quads.size() < MOST_QUADS) {
                    Quad quad = labels.next();
                    if (known.add(quad.asTriple())) {
                        quads.add(quad);
                    }
                }
            }
        }
    }
}
