package org.demarche.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.demarche.graph.vocabulary.Borrowed;

/// Finds agreements that several articles name differently though they are one: between the same
/// two or more parties, of one kind, of no different dates, about one thing.
final class AgreementIdentity {
    private AgreementIdentity() {}

    /// A link from each to the best known of those that are one with it.
    static List<Triple> links(List<AgreementFacts> agreements) {
        Map<String, List<AgreementFacts>> byParties = new TreeMap<>();
        for (AgreementFacts facts : agreements) {
            if (facts.parties().size() > 1) {
                byParties
                        .computeIfAbsent(String.join(" ", facts.parties()), _ -> new ArrayList<>())
                        .add(facts);
            }
        }
        List<Triple> links = new ArrayList<>();
        for (List<AgreementFacts> some : byParties.values()) {
            new AgreementGroups(some)
                    .best()
                    .forEach(
                            (node, best) -> links.add(Triple.create(node, Borrowed.SAME_AS, best)));
        }
        return links;
    }
}
