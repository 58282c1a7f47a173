package org.demarche.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.domain.names.Spellings;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.store.WorldGraphs;

/// Reads what all graphs of a store say of persons.
final class PersonReader {
    private static final int CODE = 3;

    private final DatasetGraph dataset;

    PersonReader(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /// All persons, in the order of their IRIs.
    List<PersonFacts> persons() {
        Map<Node, Set<String>> names = new TreeMap<>(Comparator.comparing(Node::getURI));
        Set<Node> known = new HashSet<>();
        Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, Borrowed.TYPE, Classes.PERSON);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            Node person = quad.getSubject();
            if (person.isURI()) {
                names.computeIfAbsent(person, _ -> new TreeSet<>())
                        .addAll(names(quad.getGraph(), person));
                if (WorldGraphs.isOne(quad.getGraph())) {
                    known.add(person);
                }
            }
        }
        Spellings spellings = spellings();
        List<PersonFacts> persons = new ArrayList<>();
        names.forEach((person, own) ->
                persons.add(facts(person, own, known.contains(person), spellings)));
        return persons;
    }

    static PersonFacts facts(
            Node node, Collection<String> names, boolean known, Spellings spellings) {
        List<Set<String>> sounds = new ArrayList<>();
        for (String name : names) {
            Set<String> words = new HashSet<>(spellings.sounds(name));
            if (!words.isEmpty() && !sounds.contains(words)) {
                sounds.add(words);
            }
        }
        return new PersonFacts(node, state(node), sounds, known);
    }

    private static String state(Node node) {
        String iri = node.getURI();
        String slug = iri.substring(iri.lastIndexOf('/') + 1);
        boolean ofState =
                slug.length() > CODE + 1
                        && slug.charAt(CODE) == '-'
                        && slug.chars().limit(CODE).allMatch(c -> c >= 'A' && c <= 'Z');
        return ofState ? slug.substring(0, CODE) : "";
    }

    /// The families of spellings that the store has.
    private Spellings spellings() {
        Set<Node> families = new TreeSet<>(Comparator.comparing(Node::toString));
        dataset.find(Node.ANY, Node.ANY, Borrowed.TYPE, Classes.NAME_FAMILY)
                .forEachRemaining(quad -> families.add(quad.getSubject()));
        return new Spellings(
                families.stream()
                        .map(family -> names(Node.ANY, family))
                        .filter(family -> !family.isEmpty())
                        .toList());
    }

    /// The usual names first, each kind in order.
    private List<String> names(Node graph, Node one) {
        Set<String> names = new LinkedHashSet<>();
        for (Node property : List.of(Borrowed.LABEL, Borrowed.ALT_LABEL)) {
            Set<String> some = new TreeSet<>();
            dataset.find(graph, one, property, Node.ANY)
                    .forEachRemaining(quad -> {
                        if (quad.getObject().isLiteral()) {
                            some.add(quad.getObject().getLiteralLexicalForm());
                        }
                    });
            names.addAll(some);
        }
        return List.copyOf(names);
    }
}
