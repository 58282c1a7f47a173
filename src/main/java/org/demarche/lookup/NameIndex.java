package org.demarche.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/// All names of one state of a store, found by any of their words. Immutable.
final class NameIndex {
    private static final int MOST_EDITS = 2;
    private static final int SHORT = 5;

    private final Map<Node, NamedIndividual> individuals;
    private final Map<String, NamedIndividual> addresses;
    private final Map<String, List<IndexedName>> whole = new HashMap<>();
    private final List<WordEntry> entries = new ArrayList<>();

    /// A name from one of its words on.
    private record WordEntry(String rest, IndexedName name) {
        boolean isWhole() {
            return rest.length() == name.folded().length();
        }
    }

    /// A name and how well it fits; less is better.
    private record NameFit(IndexedName name, int distance) {
        static final Comparator<NameFit> ORDER =
                Comparator.comparing(NameFit::distance)
                        .thenComparing(NameFit::name, IndexedName.ORDER);
    }

    /// @param individuals by their IRIs, those of variants, too
    /// @param addresses articles by their folded addresses on the web
    NameIndex(
            Map<Node, NamedIndividual> individuals,
            Map<String, NamedIndividual> addresses,
            Collection<IndexedName> names) {
        this.individuals = individuals;
        this.addresses = addresses;
        for (IndexedName name : names) {
            whole.computeIfAbsent(name.folded(), _ -> new ArrayList<>()).add(name);
            String folded = name.folded();
            entries.add(new WordEntry(folded, name));
            for (int at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
                entries.add(new WordEntry(folded.substring(at + 1), name));
            }
        }
        entries.sort(Comparator.comparing(WordEntry::rest));
    }

    Optional<NamedIndividual> individual(Node iri) {
        return Optional.ofNullable(individuals.get(iri));
    }

    Optional<NamedIndividual> article(String address) {
        return Optional.ofNullable(addresses.get(Folding.foldAddress(address)));
    }

    /// The names that are these words, the best first.
    List<IndexedName> equal(String folded, Set<Kind> kinds) {
        return whole.getOrDefault(folded, List.of()).stream()
                .filter(name -> kinds.contains(name.individual().kind()))
                .sorted(IndexedName.ORDER)
                .toList();
    }

    /// A name of each individual that has all of these words, in any order.
    List<IndexedName> having(String folded, Set<Kind> kinds) {
        String[] words = folded.split(" ");
        return best(
                range(longest(words), kinds)
                        .filter(entry -> hasAll(entry.name().folded() + " ", words, " "))
                        .map(entry -> new NameFit(entry.name(), 0)),
                Integer.MAX_VALUE);
    }

    /// A name of each individual that has words beginning with these, the best first.
    List<IndexedName> beginning(String folded, Set<Kind> kinds, int most) {
        String[] words = folded.split(" ");
        return best(
                range(longest(words), kinds)
                        .filter(entry -> hasAll(entry.name().folded(), words, ""))
                        .map(entry -> new NameFit(entry.name(), distance(entry, folded))),
                most);
    }

    /// A name of each individual that is written almost so, or has a word that is.
    List<IndexedName> alike(String folded, Set<Kind> kinds, int most) {
        if (folded.isEmpty()) {
            return List.of();
        }
        var automata = new LevenshteinAutomata(folded, true);
        var close = new CharacterRunAutomaton(automata.toAutomaton(1));
        var far = new CharacterRunAutomaton(automata.toAutomaton(MOST_EDITS));
        Predicate<String> near = folded.length() <= SHORT ? close::run : far::run;
        boolean oneWord = folded.indexOf(' ') < 0;
        return best(
                entries.stream()
                        .filter(entry -> kinds.contains(entry.name().individual().kind()))
                        .filter(entry -> entry.isWhole() || oneWord)
                        .flatMap(entry -> {
                            String word = entry.isWhole() ? entry.rest() : firstWord(entry.rest());
                            return near.test(word) ? Stream.of(fit(entry, word, close)) : null;
                        }),
                most);
    }

    private static NameFit fit(WordEntry entry, String word, CharacterRunAutomaton close) {
        return new NameFit(entry.name(), (entry.isWhole() ? 0 : 2) + (close.run(word) ? 0 : 1));
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    private static int distance(WordEntry entry, String folded) {
        String name = entry.name().folded();
        if (name.equals(folded)) {
            return 0;
        }
        int place = name.startsWith(folded) ? 1 : (" " + name).contains(" " + folded) ? 2 : 3;
        return 2 * place + (entry.name().alias() ? 1 : 0);
    }

    private static boolean hasAll(String name, String[] words, String end) {
        for (String word : words) {
            if (!name.startsWith(word + end) && !name.contains(" " + word + end)) {
                return false;
            }
        }
        return true;
    }

    private static String longest(String[] words) {
        return Stream.of(words).max(Comparator.comparing(String::length)).orElse("");
    }

    /// What begins with this.
    private Stream<WordEntry> range(String start, Set<Kind> kinds) {
        return entries
                .subList(firstNotBelow(start), firstNotBelow(start + Character.MAX_VALUE))
                .stream()
                .filter(entry -> kinds.contains(entry.name().individual().kind()));
    }

    private int firstNotBelow(String key) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).rest().compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<IndexedName> best(Stream<NameFit> fits, int most) {
        Map<NamedIndividual, NameFit> best = new HashMap<>();
        fits.forEach(fit ->
                best.merge(
                        fit.name().individual(),
                        fit,
                        (a, b) -> NameFit.ORDER.compare(a, b) <= 0 ? a : b));
        return best.values().stream().sorted(NameFit.ORDER).limit(most).map(NameFit::name).toList();
    }
}
