package org.demarche.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.graph.vocabulary.Borrowed;

/// Finds persons whom several articles name differently though they are one: those of one state of
/// whose names one has all the words of the other, be they spelled otherwise or in another order,
/// where only one person has the longer name. A single word names nobody without a state. Whoever
/// the world's data know is never taken for somebody else. The answer depends on the persons alone,
/// not on their order.
final class PersonIdentity {
    private PersonIdentity() {}

    /// A link from each person who is somebody else under another name, in the order of their IRIs.
    static List<Triple> links(Collection<PersonFacts> persons) {
        Map<String, List<PersonFacts>> byWord = new HashMap<>();
        for (PersonFacts person : persons) {
            person.words()
                    .forEach(w -> byWord.computeIfAbsent(w, _ -> new ArrayList<>()).add(person));
        }
        Map<Node, Set<Node>> fuller = new TreeMap<>(Comparator.comparing(Node::getURI));
        persons.forEach(p -> fuller.put(p.node(), fuller(p, byWord)));
        List<Triple> links = new ArrayList<>();
        fuller.forEach((node, others) -> {
            List<Node> last =
                    others.stream()
                            .filter(o -> fuller.getOrDefault(o, Set.of()).isEmpty())
                            .toList();
            if (last.size() == 1) {
                links.add(Triple.create(node, Borrowed.SAME_AS, last.getFirst()));
            }
        });
        return links;
    }

    private static Set<Node> fuller(PersonFacts one, Map<String, List<PersonFacts>> byWord) {
        Set<Node> fuller = new HashSet<>();
        for (String word : one.words()) {
            for (PersonFacts other : byWord.getOrDefault(word, List.of())) {
                if (other != one && !fuller.contains(other.node()) && one.canBe(other)) {
                    fuller.add(other.node());
                }
            }
        }
        return fuller;
    }
}
