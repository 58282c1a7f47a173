package org.demarche.web.pages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.format.Format;
import org.demarche.graph.format.RdfWriter;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.guard.Refusal;

/// Looks single things up. Safe for many threads.
final class Resources {
    private static final int MOST_SAID = 1_000;
    private static final int MOST_SAID_OF = 200;
    private static final int MOST_GRAPHS = 50;

    // What a thing is called and what it is come first.
    private static final Comparator<Node> PROPERTIES =
            Comparator.comparing((Node property) -> !property.equals(RDFS.Nodes.label))
                    .thenComparing(property -> !property.equals(RDF.Nodes.type))
                    .thenComparing(Node::getURI);
    private static final Comparator<ShownValue> VALUES =
            Comparator.comparing(ShownValue::text).thenComparing(ShownValue::note);

    private final DatasetGraph store;
    private final Prefixes prefixes;

    Resources(DatasetGraph store, Prefixes prefixes) {
        this.store = store;
        this.prefixes = prefixes;
    }

    /// All about the thing, as a page shows it.
    ///
    /// @throws Refusal with status 404 when nothing is known
    Resource about(String iri) {
        Node thing = NodeFactory.createURI(iri);
        return Txn.calculateRead(store, () -> about(thing));
    }

    /// What is said with the thing as subject, as Turtle.
    ///
    /// @throws Refusal with status 404 when nothing is known
    String turtle(String iri) {
        Node thing = NodeFactory.createURI(iri);
        List<Triple> triples = Txn.calculateRead(store, () -> triples(thing, Node.ANY, MOST_SAID));
        if (triples.isEmpty()) {
            throw unknown(iri);
        }
        var bytes = new ByteArrayOutputStream();
        try (RdfWriter writer = Format.TURTLE.writer(bytes, prefixes)) {
            writer.write(new ArticleGraph(Quad.defaultGraphIRI, triples));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private Resource about(Node thing) {
        var display = new Display(store, prefixes);
        List<Triple> said = triples(thing, Node.ANY, MOST_SAID);
        List<Triple> saidOf = triples(Node.ANY, thing, MOST_SAID_OF);
        if (said.isEmpty() && saidOf.isEmpty()) {
            throw unknown(thing.getURI());
        }
        String label = display.label(thing);
        return new Resource(
                thing.getURI(),
                label.isEmpty() ? prefixes.shorten(thing.getURI()) : label,
                lines(said, Triple::getObject, display),
                lines(saidOf, Triple::getSubject, display),
                graphs(thing, display));
    }

    private List<Triple> triples(Node subject, Node object, int most) {
        return Iter.asStream(store.find(Node.ANY, subject, Node.ANY, object))
                .map(Quad::asTriple)
                .distinct()
                .limit(most)
                .toList();
    }

    private List<ShownValue> graphs(Node thing, Display display) {
        return Iter.asStream(store.find(Node.ANY, thing, Node.ANY, Node.ANY))
                .map(Quad::getGraph)
                .distinct()
                .limit(MOST_GRAPHS)
                .map(display::value)
                .toList();
    }

    private static List<Resource.PropertyValues> lines(
            List<Triple> triples, Function<Triple, Node> end, Display display) {
        var byProperty = new TreeMap<Node, List<ShownValue>>(PROPERTIES);
        for (Triple triple : triples) {
            byProperty
                    .computeIfAbsent(triple.getPredicate(), _ -> new ArrayList<>())
                    .add(display.value(end.apply(triple)));
        }
        return byProperty.entrySet().stream()
                .map(entry ->
                        new Resource.PropertyValues(
                                display.property(entry.getKey()),
                                entry.getValue().stream().sorted(VALUES).toList()))
                .toList();
    }

    private static Refusal unknown(String iri) {
        return new Refusal(404, "The store knows nothing about <" + iri + ">.");
    }
}
