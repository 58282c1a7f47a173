package org.demarche.web.guard;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/// A value that is about to be read as a number or a date, which takes long for a long text.
final class BriefText extends ExprFunctionN {
    private static final int LONGEST = 20_000;

    BriefText(Expr text) {
        super("brief", text);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        NodeValue value = arguments.getFirst();
        if (!value.isNumber() && Bounds.length(value) > LONGEST) {
            throw new Overrun(
                    "The query reads a text of more than "
                            + LONGEST
                            + " characters as a number or another type; shorten it.");
        }
        return value;
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BriefText(arguments.get(0));
    }
}
