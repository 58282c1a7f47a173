package org.demarche.web.guard;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_TripleFn;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/// TRIPLE, whose parts may be triples in their turn, but not without end.
final class TripleCall extends ExprFunctionN {
    private static final int DEEPEST = 8;

    TripleCall(ExprList arguments) {
        super("triple", arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        for (NodeValue part : arguments) {
            if (depth(part.asNode()) >= DEEPEST) {
                throw new Overrun(
                        "The query nests triples in triples more than " + DEEPEST + " times.");
            }
        }
        NodeValue none = NodeValue.TRUE;
        return new E_TripleFn(none, none, none)
                .eval(arguments.getFirst(), arguments.get(1), arguments.get(2));
    }

    private static int depth(Node term) {
        if (!term.isTripleTerm()) {
            return 0;
        }
        return 1
                + Math.max(
                        depth(term.getTriple().getSubject()), depth(term.getTriple().getObject()));
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new TripleCall(arguments);
    }
}
