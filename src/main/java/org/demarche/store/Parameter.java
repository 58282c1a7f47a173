package org.demarche.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.demarche.graph.vocabulary.Prefixes;

/// A variable of a query that takes its value from outside, by BASIL's way of naming: `?_state_iri`
/// wants a value, `?__until_date` may go without; the ending says what kind of term it takes.
///
/// | ending | term |
/// |---|---|
/// | `_iri` | an IRI; a short name is one of the kind the name ends in: `PRK` for `?_other_state_iri` |
/// | `_date` | a date, a month or a year, by its form |
/// | `_integer`, `_decimal`, `_double`, `_boolean`, `_xsd_…` | a literal of that type |
/// | two letters | a literal in that language |
/// | none | a plain literal |
///
/// @param variable as it stands in the query
/// @param name without underscores and ending: `other_state`
/// @param required whether a run without a value is refused
/// @param ending what kind of term it takes; empty for plain literals
public record Parameter(Var variable, String name, boolean required, String ending) {
    private static final Set<String> TYPES = Set.of("integer", "decimal", "double", "boolean");
    private static final Set<String> ENDINGS = Set.of("iri", "date");

    /// Whether a variable is a parameter.
    static boolean isOne(Var variable) {
        return variable.getVarName().startsWith("_") && variable.getVarName().length() > 1;
    }

    static Parameter of(Var variable) {
        String words = variable.getVarName();
        boolean required = !words.startsWith("__");
        List<String> parts = Arrays.asList(words.substring(required ? 1 : 2).split("_"));
        int last = parts.size() - 1;
        String ending = "";
        int kept = parts.size();
        if (last >= 2 && parts.get(last - 1).equals("xsd")) {
            ending = "xsd_" + parts.get(last);
            kept = last - 1;
        } else if (last >= 1 && isEnding(parts.get(last))) {
            ending = parts.get(last);
            kept = last;
        }
        return new Parameter(variable, String.join("_", parts.subList(0, kept)), required, ending);
    }

    private static boolean isEnding(String word) {
        return ENDINGS.contains(word) || TYPES.contains(word) || word.matches("[a-z]{2}");
    }

    /// The term that a user's words stand for.
    ///
    /// @throws StoreException when they stand for none
    public Node term(String words, Prefixes prefixes) {
        if (ending.equals("iri")) {
            return iri(words, prefixes);
        }
        if (ending.equals("date")) {
            return literal(
                    words,
                    words.matches("\\d{4}")
                            ? "gYear"
                            : words.matches("\\d{4}-\\d{2}") ? "gYearMonth" : "date");
        }
        if (ending.startsWith("xsd_")) {
            return literal(words, ending.substring(4));
        }
        if (TYPES.contains(ending)) {
            return literal(words, ending);
        }
        return ending.isEmpty()
                ? NodeFactory.createLiteralString(words)
                : NodeFactory.createLiteralLang(words, ending);
    }

    private Node literal(String words, String type) {
        RDFDatatype datatype = TypeMapper.getInstance().getSafeTypeByName(Prefixes.XSD + type);
        if (!datatype.isValid(words)) {
            throw new StoreException(
                    "The parameter %s wants a value of type %s, not \"%s\"%s."
                            .formatted(
                                    name,
                                    type,
                                    words,
                                    type.equals("date")
                                            ? ": write 2025-07-13, 2025-07 or 2025"
                                            : ""));
        }
        return NodeFactory.createLiteralDT(words, datatype);
    }

    private Node iri(String words, Prefixes prefixes) {
        String kind = name.substring(name.lastIndexOf('_') + 1);
        String iri =
                prefixes.expand(words)
                        .orElseGet(() -> {
                            if (words.contains(":") || !prefixes.namespaces().containsKey(kind)) {
                                throw refused(words);
                            }
                            return prefixes.namespaces().get(kind)
                                    + (kind.equals("state")
                                            ? words.toUpperCase(Locale.ROOT)
                                            : words);
                        });
        if (!iri.matches("[^\\s<>\"{}|\\\\^`]+")) {
            throw refused(words);
        }
        return NodeFactory.createURI(iri);
    }

    private StoreException refused(String words) {
        return new StoreException(
                "The parameter %s wants an IRI or a short one such as state:PRK, not \"%s\"."
                        .formatted(name, words));
    }
}
