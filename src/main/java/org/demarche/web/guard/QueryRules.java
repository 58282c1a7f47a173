package org.demarche.web.guard;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.syntax.Element;

/// What a query from outside may contain: nothing that leaves the store and nothing that no time
/// limit can stop.
public final class QueryRules {
    private QueryRules() {}

    /// The query that `text` holds.
    ///
    /// @throws Refusal with status 413 when it is too long, 400 when it cannot be read or is nested
    ///   too deeply
    public static Query read(String text, Limits limits) {
        if (text.length() > limits.characters()) {
            throw new Refusal(
                    413,
                    "The query is longer than " + limits.characters() + " characters; shorten it.");
        }
        try {
            return QueryFactory.create(text, Syntax.syntaxARQ);
        } catch (QueryException e) {
            throw new Refusal(
                    400,
                    "The query cannot be read: " + Sentences.tidy(String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            throw new Refusal(400, "The query is nested too deeply; simplify it.");
        }
    }

    /// The query as it may run within `limits`, in a context that [SafeExecution] has prepared.
    ///
    /// @throws Refusal naming the part that is not allowed
    public static Query admitted(Query query, Limits limits) {
        if (query.getQueryPattern() != null) {
            check(Algebra.compile(query));
        }
        return query;
    }

    /// @throws Refusal naming the part that is not allowed
    public static void check(Element pattern) {
        check(Algebra.compile(pattern));
    }

    private static void check(Op op) {
        var expressions = new ExpressionRules();
        Walker.walk(op, new PatternRules(), expressions);
        expressions.finish();
    }
}
