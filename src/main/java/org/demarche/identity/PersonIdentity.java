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
        Map<String, List<PersonFacts>> known = new HashMap<>();
        for (PersonFacts person : persons) {
            for (String word : person.words()) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(person);
                if (person.known()) {
                    known.computeIfAbsent(word, _ -> new ArrayList<>()).add(person);
                }
            }
        }
        Map<Node, Set<Node>> fuller = new TreeMap<>(Comparator.comparing(Node::getURI));
        persons.forEach(p -> fuller.put(p.node(), fuller(p, byWord, known)));
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

    /// Who has all the words of one of the names, and of those whom the world knows who has any:
    /// the others cannot be it.
    private static Set<Node> fuller(
            PersonFacts one,
            Map<String, List<PersonFacts>> byWord,
            Map<String, List<PersonFacts>> known) {
        Set<Node> fuller = new HashSet<>();
        for (Set<String> name : one.names()) {
            List<PersonFacts> rarest =
                    name.stream()
                            .map(word -> byWord.getOrDefault(word, List.of()))
                            .min(Comparator.comparingInt(List::size))
                            .orElse(List.of());
            add(one, rarest, fuller);
            name.forEach(word -> add(one, known.getOrDefault(word, List.of()), fuller));
        }
        return fuller;
    }

    private static void add(PersonFacts one, List<PersonFacts> others, Set<Node> fuller) {
        for (PersonFacts other : others) {
            if (other != one && !fuller.contains(other.node()) && one.canBe(other)) {
                fuller.add(other.node());
            }
        }
    }
}
