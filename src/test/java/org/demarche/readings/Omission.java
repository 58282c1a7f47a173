package org.demarche.readings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.readings.KeptReadings.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What does not count when readings are compared.
///
/// @param predicates IRIs in angle brackets, whose triples are left out
/// @param fields of explanations, on any level
record Omission(Set<String> predicates, List<String> fields) {
    /// @param names predicates, as `dem:rule` or IRIs, and fields of explanations, as `sources`
    /// @throws IllegalArgumentException if a prefix is unknown
    static Omission of(List<String> names) {
        return new Omission(
                names.stream()
                        .filter(n -> n.contains(":"))
                        .map(Omission::iri)
                        .collect(Collectors.toSet()),
                names.stream().filter(n -> !n.contains(":")).toList());
    }

    private static String iri(String name) {
        if (name.contains("://")) {
            return "<" + name + ">";
        }
        int colon = name.indexOf(':');
        String start = Prefixes.STANDARD.namespaces().get(name.substring(0, colon));
        if (start == null) {
            throw new IllegalArgumentException("There is no prefix of " + name + ".");
        }
        return "<" + start + name.substring(colon + 1) + ">";
    }

    /// The lines that count, as they count.
    List<String> rest(Part part, String text) {
        return switch (part) {
            case QUADS ->
                    text.lines().filter(l -> !predicates.contains(l.split(" ", 3)[1])).toList();
            case EXPLANATION, FINDINGS ->
                    fields.isEmpty()
                            ? text.lines().toList()
                            : text.lines().map(this::rest).toList();
        };
    }

    private String rest(String line) {
        JsonNode node = JsonMapper.shared().readTree(line);
        strip(node);
        return node.toString();
    }

    private void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(fields);
        }
        node.forEach(this::strip);
    }
}
