package org.demarche.web.guard;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.syntax.Element;

/// What a query from outside may contain: nothing that leaves the store and nothing that no time
/// limit can stop.
public final class QueryRules {
    private QueryRules() {}

    /// @throws Refusal naming the part that is not allowed
    public static void check(Query query) {
        if (query.getQueryPattern() != null) {
            check(Algebra.compile(query));
        }
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
