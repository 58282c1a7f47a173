package org.demarche.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.demarche.graph.vocabulary.Prefixes;

/// A SPARQL query with a name and a head that tells people what it answers. It runs as it is in any
/// editor: there its parameters are plain variables, and leave open what they would have fixed.
///
/// @param name its file's name without the ending
/// @param head what its `#+` lines say
/// @param text the whole file
/// @param parameters in the order of their names
public record NamedQuery(String name, QueryHead head, String text, List<Parameter> parameters) {
    private static final Pattern VARIABLE = Pattern.compile("\\?(\\w+)");
    private static final Pattern BOUND = Pattern.compile("(?i)\\bBOUND\\(\\s*\\?(\\w+)\\s*\\)");

    public NamedQuery {
        parameters = List.copyOf(parameters);
    }

    /// Reads a query with its head.
    ///
    /// @throws StoreException when the query or its head cannot be read
    public static NamedQuery parse(String name, String text) {
        Query query = parsed(name, text);
        List<Parameter> parameters =
                OpVars.mentionedVars(Algebra.compile(query)).stream()
                        .filter(Parameter::isOne)
                        .map(Parameter::of)
                        .sorted((a, b) -> a.name().compareTo(b.name()))
                        .toList();
        return new NamedQuery(name, QueryHead.read(name, text), text, parameters);
    }

    /// Whether it answers with triples, not with rows.
    public boolean isGraph() {
        return parsed(name, text).isConstructType();
    }

    /// The query with values in place of its parameters, as terms. A parameter that is not named
    /// takes the default of the head; one that is given as empty words stays open.
    ///
    /// @throws StoreException when a value is no term, a name is unknown or a value is missing
    public Query bind(Map<String, String> values, Prefixes prefixes) {
        return QueryTransformOps.transform(
                QueryTransformOps.replaceVars(parsed(name, text), terms(values, prefixes)),
                new ElementTransformCopyBase(),
                new BoundTerms());
    }

    /// The text of that query for people who want to change it: comments and layout are kept.
    ///
    /// @throws StoreException as [#bind(Map, Prefixes)]
    public String bindText(Map<String, String> values, Prefixes prefixes) {
        Map<Var, Node> terms = terms(values, prefixes);
        String bound =
                text.lines()
                        .map(line -> line.startsWith("#") ? line : bound(line, terms))
                        .collect(Collectors.joining("\n", "", "\n"));
        try {
            QueryFactory.create(bound);
            return bound;
        } catch (QueryParseException e) {
            // A parameter stands where SPARQL wants a variable.
            return bind(values, prefixes).serialize();
        }
    }

    private static String bound(String line, Map<Var, Node> terms) {
        String tested =
                BOUND.matcher(line)
                        .replaceAll(match ->
                                terms.containsKey(Var.alloc(match.group(1)))
                                        ? "true"
                                        : Matcher.quoteReplacement(match.group()));
        return VARIABLE.matcher(tested)
                .replaceAll(match -> {
                    Node term = terms.get(Var.alloc(match.group(1)));
                    return Matcher.quoteReplacement(
                            term == null ? match.group() : NodeFmtLib.strNT(term));
                });
    }

    private Map<Var, Node> terms(Map<String, String> values, Prefixes prefixes) {
        values.keySet().forEach(this::checkName);
        Map<Var, Node> terms = new HashMap<>();
        for (Parameter parameter : parameters) {
            String words =
                    values.getOrDefault(
                            parameter.name(), head.defaults().getOrDefault(parameter.name(), ""));
            if (!words.isEmpty()) {
                terms.put(parameter.variable(), parameter.term(words, prefixes));
            } else if (parameter.required() && !values.containsKey(parameter.name())) {
                throw new StoreException(
                        "The query %s wants a value for %s: add -p %s=VALUE."
                                .formatted(name, parameter.name(), parameter.name()));
            }
        }
        return terms;
    }

    private void checkName(String given) {
        if (parameters.stream().noneMatch(parameter -> parameter.name().equals(given))) {
            String known =
                    parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
            throw new StoreException(
                    "The query %s has no parameter %s; it has %s."
                            .formatted(name, given, known.isEmpty() ? "none" : known));
        }
    }

    private static Query parsed(String name, String text) {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            throw new StoreException(
                    "The query "
                            + name
                            + " cannot be read: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + ".",
                    e);
        }
    }

    /// BOUND takes variables alone: of a term it is true.
    private static final class BoundTerms extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunction1 function, Expr argument) {
            return function instanceof E_Bound && argument.isConstant()
                    ? NodeValue.TRUE
                    : super.transform(function, argument);
        }
    }
}
