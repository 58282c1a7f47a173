package org.demarche.web.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.store.WorldGraphs;

/// The agreements to which two are parties, as articles and the world tell. For use inside a read
/// transaction of `store`.
record SharedAgreements(DatasetGraph store, ExploreAddresses addresses) {
    private static final Node IDENTITY = NodeFactory.createURI(WorldGraphs.WORLD + "identity");

    /// An agreement of both.
    ///
    /// @param signed day, month or year in words; empty where nothing tells
    public record SharedAgreement(String name, String address, String date, String signed) {}

    /// The latest first; those without a day last.
    List<SharedAgreement> of(Node one, Node other, Phrases phrases) {
        Map<Node, String> signed = new HashMap<>();
        Iter.asStream(store.find(Node.ANY, Node.ANY, Properties.PARTY, one))
                .filter(quad ->
                        store.contains(Node.ANY, quad.getSubject(), Properties.PARTY, other))
                .forEach(quad ->
                        signed.merge(
                                standing(quad.getSubject()),
                                signed(quad.getSubject()),
                                SharedAgreements::earlier));
        return signed.entrySet().stream()
                .map(entry ->
                        new SharedAgreement(
                                phrases.label(entry.getKey()),
                                addresses.page(entry.getKey()),
                                entry.getValue(),
                                entry.getValue().isEmpty() ? "" : phrases.date(entry.getValue())))
                .sorted(
                        Comparator.comparing(SharedAgreement::date, Comparator.reverseOrder())
                                .thenComparing(SharedAgreement::name))
                .toList();
    }

    /// Of agreements that are one, the one that stands for all.
    private Node standing(Node agreement) {
        return first(IDENTITY, agreement, Borrowed.SAME_AS).orElse(agreement);
    }

    private String signed(Node agreement) {
        return first(Node.ANY, agreement, Properties.SIGNED_ON)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    /// The earlier day; of the same day told more and less precisely, the more precise.
    private static String earlier(String one, String other) {
        if (one.startsWith(other) || other.startsWith(one)) {
            return one.length() >= other.length() ? one : other;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private Optional<Node> first(Node graph, Node subject, Node property) {
        return Iter.asStream(store.find(graph, subject, property, Node.ANY))
                .map(Quad::getObject)
                .min(Comparator.comparing(Node::toString));
    }
}
