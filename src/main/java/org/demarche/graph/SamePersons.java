package org.demarche.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.domain.Spellings;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Individuals;

/// Tells which individuals that articles name as persons are one person: those of one state of
/// whose names one has all the words of the other, be they spelled otherwise or in another order,
/// where only one person has the longer name. A single word names nobody without a state. Whoever
/// the world's data knows is never taken for somebody else. The answer depends on the persons
/// alone, not on their order.
public final class SamePersons {
    private final Spellings spellings;
    private final Individuals individuals;

    /// A person of the store.
    ///
    /// @param known whether the world's data has the person
    public record Named(Node person, Set<String> names, boolean known) {
        public Named {
            names = Set.copyOf(names);
        }
    }

    /// A person with the words of each of their names.
    private record Somebody(Node person, String state, List<Set<String>> names, boolean known) {
        boolean isBefore(Somebody other) {
            return person.getURI().compareTo(other.person.getURI()) < 0;
        }
    }

    public SamePersons(Spellings spellings, Individuals individuals) {
        this.spellings = spellings;
        this.individuals = individuals;
    }

    /// A triple `owl:sameAs` from each person who is somebody else under another name, in the order
    /// of their IRIs.
    public List<Triple> links(Collection<Named> persons) {
        List<Somebody> all =
                persons.stream()
                        .filter(n -> n.person().isURI())
                        .map(this::somebody)
                        .sorted(Comparator.comparing(s -> s.person().getURI()))
                        .toList();
        Map<String, List<Somebody>> byWord = new HashMap<>();
        for (Somebody somebody : all) {
            Set<String> words = new HashSet<>();
            somebody.names().forEach(words::addAll);
            words.forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(somebody));
        }
        Map<Node, Set<Somebody>> fuller = new HashMap<>();
        all.forEach(s -> fuller.put(s.person(), fuller(s, byWord)));
        List<Triple> links = new ArrayList<>();
        for (Somebody somebody : all) {
            List<Somebody> last =
                    fuller.getOrDefault(somebody.person(), Set.of()).stream()
                            .filter(s -> fuller.getOrDefault(s.person(), Set.of()).isEmpty())
                            .toList();
            if (last.size() == 1) {
                links.add(
                        Triple.create(
                                somebody.person(), Borrowed.SAME_AS, last.getFirst().person()));
            }
        }
        return links;
    }

    private Somebody somebody(Named named) {
        String path = individuals.path(named.person()).orElse("");
        String slug = path.substring(path.indexOf('/') + 1);
        boolean ofState = slug.length() > 4 && slug.charAt(3) == '-' && isCode(slug);
        List<Set<String>> names = new ArrayList<>();
        for (String name : named.names()) {
            Set<String> words = new HashSet<>(spellings.sounds(name));
            if (!words.isEmpty() && !names.contains(words)) {
                names.add(words);
            }
        }
        return new Somebody(
                named.person(), ofState ? slug.substring(0, 3) : "", names, named.known());
    }

    private static boolean isCode(String slug) {
        return slug.substring(0, 3).chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /// Those who can be the same under a fuller or better known name.
    private static Set<Somebody> fuller(Somebody one, Map<String, List<Somebody>> byWord) {
        Set<Somebody> fuller = new LinkedHashSet<>();
        if (one.known()) {
            return fuller;
        }
        for (Set<String> name : one.names()) {
            for (String word : name) {
                for (Somebody other : byWord.getOrDefault(word, List.of())) {
                    if (other != one && isFuller(one, name, other)) {
                        fuller.add(other);
                    }
                }
            }
        }
        return fuller;
    }

    private static boolean isFuller(Somebody one, Set<String> name, Somebody other) {
        boolean sameState = one.state().equals(other.state()) && !one.state().isEmpty();
        for (Set<String> longer : other.names()) {
            boolean equal = longer.equals(name);
            boolean within = longer.containsAll(name);
            boolean around = other.known() && longer.size() > 1 && name.containsAll(longer);
            if (sameState) {
                if (within && !equal || around || equal && (other.known() || other.isBefore(one))) {
                    return true;
                }
            } else if (one.state().isEmpty() && equal && name.size() > 1) {
                if (!other.state().isEmpty() || other.isBefore(one)) {
                    return true;
                }
            }
        }
        return false;
    }
}
