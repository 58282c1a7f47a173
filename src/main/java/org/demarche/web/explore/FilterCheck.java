package org.demarche.web.explore;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.demarche.domain.Act;
import org.demarche.domain.Form;
import org.demarche.domain.Modality;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.lookup.Kind;
import org.demarche.lookup.Lookup;
import org.demarche.lookup.UnresolvedNameException;
import org.demarche.store.WorldGraphs;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.QuadClass;
import org.demarche.web.findings.TakenStance;
import org.demarche.web.guard.Refusal;

/// Reads the filter of an address, and says what in it is wrong. Safe for many threads.
///
/// @param lookup knows individuals by any of their names
/// @param base of their IRIs
record FilterCheck(DatasetGraph store, Lookup lookup, String base) {
    private static final String DATE = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

    private static final Map<String, List<String>> CHOICES =
            Map.of(
                    "direction", List.of("from", "to"),
                    "kind", List.of("statement", "relation"),
                    "act", names(Act.values()),
                    "quad", quadClasses(),
                    "stance", TakenStance.KINDS,
                    "modality", lowerCase(Modality.values()),
                    "form", lowerCase(Form.values()));

    private static final Node IDENTITY = NodeFactory.createURI(WorldGraphs.WORLD + "identity");

    /// Parameters whose individuals may have several names.
    private static final Set<String> ONE_OF_MANY = Set.of("speaker", "agreement");

    private static final Set<Kind> PARTIES = EnumSet.of(Kind.STATE, Kind.ORGANIZATION);

    private static final Map<String, Set<Kind>> KINDS =
            Map.of(
                    "state",
                    PARTIES,
                    "other",
                    PARTIES,
                    "speaker",
                    EnumSet.of(Kind.PERSON, Kind.STATE, Kind.ORGANIZATION),
                    "office",
                    EnumSet.of(Kind.OFFICE),
                    "agreement",
                    EnumSet.of(Kind.AGREEMENT, Kind.CLAUSE),
                    "article",
                    EnumSet.of(Kind.ARTICLE));

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> lowerCase(Enum<?>[] values) {
        return Arrays.stream(values).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> quadClasses() {
        return Stream.concat(
                        Arrays.stream(QuadClass.values()).map(QuadClass::term),
                        Stream.of(Filter.PLAIN))
                .toList();
    }

    /// The values that a parameter may have, in the order of pages.
    static List<String> choices(String name) {
        return CHOICES.getOrDefault(name, List.of());
    }

    /// The filter.
    ///
    /// @param language in which names are suggested
    /// @throws Refusal with a sentence that names the parameter, what is wrong and what to do
    Filter filter(Map<String, String> parameters, String language) {
        Map<String, Node> nodes = new HashMap<>();
        for (String name : Filter.NODES) {
            String words = parameters.getOrDefault(name, "").strip();
            if (!words.isEmpty()) {
                Node found = individual(words, KINDS.getOrDefault(name, Kind.ALL), language);
                nodes.put(words, ONE_OF_MANY.contains(name) ? bestKnown(found) : found);
            }
        }
        Filter filter = Filter.of(parameters, words -> Optional.ofNullable(nodes.get(words)));
        filter.words().forEach(FilterCheck::check);
        return filter;
    }

    /// A state or organisation by what stands in an address.
    ///
    /// @throws Refusal when the store knows none of that name
    Node party(String words, String language) {
        String path = ExploreAddresses.ORGANIZATION + words;
        Node organization = Filter.individual(base, path);
        return !words.contains("/") && isKnown(organization)
                ? organization
                : individual(words, PARTIES, language);
    }

    /// By `PRK`, a path below the base, a short IRI, an IRI, or any name in any language.
    private Node individual(String words, Set<Kind> kinds, String language) {
        Node byPath = Filter.individual(base, words);
        if (isKnown(byPath)) {
            return byPath;
        }
        try {
            return lookup.resolve(words, kinds, language).iri();
        } catch (UnresolvedNameException e) {
            throw new Refusal(400, String.valueOf(e.getMessage()));
        }
    }

    /// The name that stands for all under which articles know the same.
    private Node bestKnown(Node individual) {
        return Txn.calculateRead(
                store,
                () ->
                        Iter.asStream(store.find(IDENTITY, individual, Borrowed.SAME_AS, Node.ANY))
                                .map(Quad::getObject)
                                .findFirst()
                                .orElse(individual));
    }

    private boolean isKnown(Node individual) {
        return Txn.calculateRead(
                store,
                () ->
                        store.contains(Node.ANY, individual, Node.ANY, Node.ANY)
                                || store.contains(Node.ANY, Node.ANY, Node.ANY, individual));
    }

    private static void check(String name, String value) {
        List<String> allowed = choices(name);
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            throw wrong(name, value, "choose one of " + String.join(", ", allowed));
        }
        switch (name) {
            case "from", "until" -> {
                if (!value.matches(DATE)) {
                    throw wrong(name, value, "write a year, month or day, such as 2025-06");
                }
            }
            case "confidence" -> {
                if (!value.matches("0(\\.\\d+)?|1(\\.0+)?")) {
                    throw wrong(name, value, "write a number from 0 to 1, such as 0.8");
                }
            }
            default -> {
                // Outlets and languages are whatever the store has.
            }
        }
    }

    private static Refusal wrong(String name, String value, String todo) {
        return new Refusal(400, "The filter " + name + " cannot be “" + value + "”: " + todo + ".");
    }
}
