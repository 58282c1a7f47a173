package org.demarche.web.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/// All that is said of a thing, property by property: the page of what has none of its own.
final class PropertiesPage implements ThingPage {
    private static final int MOST_READ = 2_000;
    private static final int MOST_SHOWN = 50;

    // What a thing is called and what it is come first.
    private static final Comparator<Node> PROPERTIES =
            Comparator.comparing((Node property) -> !property.equals(RDFS.Nodes.label))
                    .thenComparing(property -> !property.equals(RDF.Nodes.type))
                    .thenComparing(Node::getURI);

    /// A property with what stands at its other end.
    ///
    /// @param count of all values, of which some may not be shown
    public record PropertyLine(PageLink property, List<Value> values, int count) {}

    /// @param note the language of words
    public record Value(PageLink shown, String note) {}

    @Override
    public String template() {
        return "resource";
    }

    @Override
    public void fill(Thing thing, Reader reader, Map<String, Object> model) {
        ReaderWords naming = reader.naming();
        model.put("said", lines(reader.facts().quads(thing, Node.ANY), Triple::getObject, naming));
        model.put(
                "saidOf",
                lines(reader.facts().pointing(Node.ANY, thing), Triple::getSubject, naming));
        model.put(
                "articles",
                reader.facts()
                        .quads(thing, Node.ANY)
                        .map(Quad::getGraph)
                        .distinct()
                        .filter(reader.ledger().articles()::containsKey)
                        .limit(MOST_SHOWN)
                        .map(reader.cards()::source)
                        .toList());
    }

    private static List<PropertyLine> lines(
            Stream<Quad> quads, Function<Triple, Node> end, ReaderWords naming) {
        Map<Node, List<Node>> byProperty = new TreeMap<>(PROPERTIES);
        quads.map(Quad::asTriple)
                .distinct()
                .limit(MOST_READ)
                .forEach(triple ->
                        byProperty
                                .computeIfAbsent(triple.getPredicate(), _ -> new ArrayList<>())
                                .add(end.apply(triple)));
        return byProperty.entrySet().stream()
                .map(entry ->
                        new PropertyLine(
                                naming.link(entry.getKey()),
                                values(entry.getValue(), naming),
                                entry.getValue().size()))
                .toList();
    }

    private static List<Value> values(List<Node> nodes, ReaderWords naming) {
        return nodes.stream()
                .distinct()
                .limit(MOST_SHOWN)
                .map(node ->
                        node.isLiteral()
                                ? new Value(
                                        new PageLink(node.getLiteralLexicalForm(), null),
                                        node.getLiteralLanguage())
                                : new Value(naming.link(node), ""))
                .sorted(Comparator.comparing(value -> value.shown().text()))
                .toList();
    }
}
