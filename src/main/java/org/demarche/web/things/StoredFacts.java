package org.demarche.web.things;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.identity.IdentityLinks;

/// What all graphs of a store say of things. For one thread, inside a read transaction.
///
/// @param store in a transaction
public record StoredFacts(DatasetGraph store) {
    /// The thing that a name stands for, with its other names.
    public Thing thing(Node named) {
        Node best = best(named);
        Set<Node> variants = new LinkedHashSet<>();
        variants.add(best);
        store.find(IdentityLinks.GRAPH, Node.ANY, Borrowed.SAME_AS, best)
                .forEachRemaining(quad -> variants.add(quad.getSubject()));
        return new Thing(best, variants);
    }

    /// Of individuals that are one, the best known.
    public Node best(Node named) {
        return find(IdentityLinks.GRAPH, named, Borrowed.SAME_AS, Node.ANY)
                .map(Quad::getObject)
                .findFirst()
                .orElse(named);
    }

    /// Whether any graph says that it is of a class.
    public boolean isA(Thing thing, Node type) {
        return thing.variants().stream()
                .anyMatch(one -> store.contains(Node.ANY, one, RDF.Nodes.type, type));
    }

    /// Whether anything is known of it.
    public boolean knows(Thing thing) {
        return thing.variants().stream()
                .anyMatch(one ->
                        store.contains(Node.ANY, one, Node.ANY, Node.ANY)
                                || store.contains(Node.ANY, Node.ANY, Node.ANY, one)
                                || (!isSpecial(one)
                                        && store.contains(one, Node.ANY, Node.ANY, Node.ANY)));
    }

    /// All that one graph says.
    public Stream<Quad> graph(Node name) {
        return isSpecial(name) ? Stream.empty() : find(name, Node.ANY, Node.ANY, Node.ANY);
    }

    /// Of the engine's names for graphs, some stand for all of them.
    private static boolean isSpecial(Node graph) {
        return graph.getURI().startsWith("urn:x-arq:");
    }

    /// Its values of a property, under all its names, with their graphs.
    public Stream<Quad> quads(Thing thing, Node property) {
        return thing.variants().stream().flatMap(one -> find(Node.ANY, one, property, Node.ANY));
    }

    /// Its values of a property, each once, the best known of those that are one.
    public List<Node> values(Thing thing, Node property) {
        return quads(thing, property).map(Quad::getObject).map(this::best).distinct().toList();
    }

    /// Who has it as value of a property, with the graphs.
    public Stream<Quad> pointing(Node property, Thing thing) {
        return thing.variants().stream().flatMap(one -> find(Node.ANY, Node.ANY, property, one));
    }

    /// The values that one graph has.
    public List<Node> in(Node graph, Node subject, Node property) {
        return find(graph, subject, property, Node.ANY).map(Quad::getObject).toList();
    }

    /// All values that one graph has, by their properties.
    public Map<Node, List<Node>> allIn(Node graph, Node subject) {
        return find(graph, subject, Node.ANY, Node.ANY)
                .collect(
                        Collectors.groupingBy(
                                Quad::getPredicate,
                                Collectors.mapping(Quad::getObject, Collectors.toList())));
    }

    /// The value that one graph has; of several the first in alphabetical order.
    public Optional<Node> oneIn(Node graph, Node subject, Node property) {
        return find(graph, subject, property, Node.ANY)
                .map(Quad::getObject)
                .min(Comparator.comparing(Node::toString));
    }

    /// What a literal says, or empty.
    public String wordsIn(Node graph, Node subject, Node property) {
        return oneIn(graph, subject, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    /// What has a value of a property in one graph.
    public Stream<Node> withIn(Node graph, Node property, Node object) {
        return find(graph, Node.ANY, property, object).map(Quad::getSubject);
    }

    private Stream<Quad> find(Node graph, Node subject, Node property, Node object) {
        return Iter.asStream(store.find(graph, subject, property, object));
    }
}
