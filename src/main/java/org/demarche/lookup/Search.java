package org.demarche.lookup;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.demarche.graph.vocabulary.Prefixes;

/// The search for the one individual that somebody means.
///
/// @param kinds of these only
/// @param language of the labels in what is found and in messages
record Search(NameIndex index, Prefixes prefixes, Set<Kind> kinds, String language) {
    private static final int MOST_TOLD = 5;
    private static final int MOST_SUGGESTED = 3;

    /// @throws UnresolvedNameException when it is none or not one alone
    Match find(String words) {
        if (words.isEmpty()) {
            throw new UnresolvedNameException("A name is missing: " + advice(), List.of());
        }
        Optional<Match> byIri = prefixes.expand(words).flatMap(iri -> byIri(words, iri));
        if (byIri.isPresent()) {
            return byIri.get();
        }
        int colon = words.indexOf(':');
        boolean isShort = colon > 0 && prefixes.namespaces().containsKey(words.substring(0, colon));
        String folded = Folding.fold(isShort ? words.substring(colon + 1) : words);
        return oneOf(words, index.equal(folded, kinds))
                .or(() -> oneOf(words, isShort ? List.of() : index.having(folded, kinds)))
                .orElseThrow(() -> unknown(words, folded));
    }

    private Optional<Match> byIri(String words, String iri) {
        Optional<NamedIndividual> found =
                index.individual(NodeFactory.createURI(iri))
                        .or(() ->
                                kinds.contains(Kind.ARTICLE)
                                        ? index.article(iri)
                                        : Optional.empty());
        if (found.filter(individual -> !kinds.contains(individual.kind())).isPresent()) {
            throw ofOtherKind(words, found.get());
        }
        return found.map(individual -> individual.match(language, words));
    }

    /// Of names that fit, the first kind counts.
    private Optional<Match> oneOf(String words, List<IndexedName> names) {
        Map<NamedIndividual, Match> matches = new LinkedHashMap<>();
        for (IndexedName name : names) {
            NamedIndividual individual = name.individual();
            if (individual.kind() == names.getFirst().individual().kind()) {
                matches.putIfAbsent(individual, individual.match(language, name.name()));
            }
        }
        if (matches.size() > 1) {
            throw ambiguous(words, List.copyOf(matches.values()));
        }
        return matches.values().stream().findFirst();
    }

    private static UnresolvedNameException ambiguous(String words, List<Match> candidates) {
        int more = candidates.size() - MOST_TOLD;
        String told =
                candidates.stream()
                        .limit(MOST_TOLD)
                        .map(Match::told)
                        .collect(Collectors.joining(", "));
        return new UnresolvedNameException(
                "%s may be %s%s: write one of these in full."
                        .formatted(
                                words, told, more > 0 ? " or one of %,d more".formatted(more) : ""),
                candidates);
    }

    private UnresolvedNameException unknown(String words, String folded) {
        index.equal(folded, Kind.ALL).stream()
                .findFirst()
                .ifPresent(name -> {
                    throw ofOtherKind(words, name.individual());
                });
        List<IndexedName> names = index.alike(folded, kinds, MOST_SUGGESTED);
        if (names.isEmpty() && !folded.isEmpty()) {
            names = index.beginning(folded, kinds, MOST_SUGGESTED);
        }
        List<Match> candidates =
                names.stream().map(name -> name.individual().match(language, name.name())).toList();
        String told = candidates.stream().map(Match::told).collect(Collectors.joining(" or "));
        return new UnresolvedNameException(
                "The store knows no %s %s: %s"
                        .formatted(
                                kindWords(),
                                words,
                                candidates.isEmpty() ? advice() : "did you mean " + told + "?"),
                candidates);
    }

    private UnresolvedNameException ofOtherKind(String words, NamedIndividual other) {
        Match match = other.match(language, words);
        return new UnresolvedNameException(
                "%s is the %s %s: here goes the name of a %s, such as %s."
                        .formatted(
                                words, match.kind().word(), match.told(), kindWords(), example()),
                List.of(match));
    }

    private String kindWords() {
        return kinds.size() == Kind.ALL.size()
                ? "thing"
                : kinds.stream().sorted().map(Kind::word).collect(Collectors.joining(" or "));
    }

    private String advice() {
        return "write its name, its code or its IRI, such as " + example() + ".";
    }

    private String example() {
        return kinds.stream().min(Comparator.naturalOrder()).map(Kind::example).orElse("");
    }
}
