package org.demarche.web.guard;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.syntax.Element;

/// What a query from outside may contain: nothing that leaves the store and nothing that no limit
/// can stop.
public final class QueryRules {
    private static final String TOO_DEEP = "The query is nested too deeply; simplify it.";

    private QueryRules() {}

    /// The query that `text` holds.
    ///
    /// @param prefixes prefix to namespace, for prefixes that the query uses and does not declare
    /// @throws Refusal with status 413 when it is too long, 400 when it cannot be read or is nested
    ///   too deeply
    public static Query read(String text, Map<String, String> prefixes, Limits limits) {
        if (text.length() > limits.characters()) {
            throw new Refusal(
                    413,
                    "The query is longer than " + limits.characters() + " characters; shorten it.");
        }
        Nesting.check(text);
        try {
            var query = new Query();
            query.getPrefixMapping().setNsPrefixes(prefixes);
            return QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
        } catch (ExprException e) {
            throw new Refusal(
                    400,
                    "A regular expression in the query cannot be read; look at its brackets, repeats and flags.");
        } catch (QueryException e) {
            throw new Refusal(
                    400,
                    "The query cannot be read: " + Sentences.tidy(String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            throw new Refusal(400, TOO_DEEP);
        }
    }

    /// Refuses a query or update before it is parsed when its text nests too deeply.
    ///
    /// @throws Refusal with status 400
    public static void checkNesting(String text) {
        Nesting.check(text);
    }

    /// The query as it may run within `limits`, in a context that [SafeExecution] has prepared.
    ///
    /// @throws Refusal naming the part that is not allowed
    public static Query admitted(Query query, Limits limits) {
        if (query.getQueryPattern() != null) {
            try {
                safe(Algebra.compile(query));
            } catch (StackOverflowError e) {
                throw new Refusal(400, TOO_DEEP);
            }
        }
        return query;
    }

    /// @throws Refusal naming the part that is not allowed
    public static void check(Element pattern) {
        try {
            safe(Algebra.compile(pattern));
        } catch (StackOverflowError e) {
            throw new Refusal(400, TOO_DEEP);
        }
    }

    /// The same steps with functions that are safe to run.
    ///
    /// @throws Refusal naming the part that is not allowed
    static Op safe(Op op) {
        Depth.check(op);
        return Transformer.transform(new PatternRules(), new ExpressionRules(new Bounds()), op);
    }
}
