package org.demarche.web.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.demarche.domain.Act;
import org.demarche.domain.Form;
import org.demarche.domain.Modality;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.QuadClass;
import org.demarche.web.guard.Refusal;

/// Reads the filter of an address, and says what in it is wrong. Safe for many threads.
///
/// @param store in which individuals must be known
/// @param base of their IRIs
record FilterCheck(DatasetGraph store, String base) {
    private static final String DATE = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

    private static final Map<String, List<String>> CHOICES =
            Map.of(
                    "direction", List.of("from", "to"),
                    "kind", List.of("statement", "relation"),
                    "act", names(Act.values()),
                    "quad", quadClasses(),
                    "modality", lowerCase(Modality.values()),
                    "form", lowerCase(Form.values()));

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
    /// @throws Refusal with a sentence that names the parameter, what is wrong and what to do
    Filter filter(Map<String, String> parameters) {
        Filter filter =
                Filter.of(
                        parameters, words -> Optional.of(Filter.individual(base, expanded(words))));
        filter.words().forEach(FilterCheck::check);
        Txn.executeRead(store, () -> filter.nodes().forEach(this::check));
        return filter;
    }

    /// Also takes `organization:asean` and `state:PRK`.
    static String expanded(String words) {
        return words.matches("[a-z]+:[^/:]+.*") ? words.replaceFirst(":", "/") : words;
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

    private void check(String name, Node individual) {
        if (!store.contains(Node.ANY, individual, Node.ANY, Node.ANY)
                && !store.contains(Node.ANY, Node.ANY, Node.ANY, individual)) {
            String iri = individual.getURI();
            throw wrong(
                    name,
                    iri.startsWith(base) ? iri.substring(base.length()) : iri,
                    "the store knows nothing of that name; choose one in the filter");
        }
    }

    private static Refusal wrong(String name, String value, String todo) {
        return new Refusal(400, "The filter " + name + " cannot be “" + value + "”: " + todo + ".");
    }
}
