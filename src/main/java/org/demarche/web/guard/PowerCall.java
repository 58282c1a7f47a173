package org.demarche.web.guard;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.library.Math_pow;

/// `math:pow`, where a power of integers must stay within the [Bounds].
final class PowerCall extends ExprFunctionN {
    static final String IRI = "http://www.w3.org/2005/xpath-functions/math#pow";

    PowerCall(ExprList arguments) {
        super(IRI, arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        NodeValue base = arguments.getFirst();
        NodeValue exponent = arguments.get(1);
        if (base.isInteger() && exponent.isInteger()) {
            Bounds.checkBits(
                    Math.abs(exponent.getInteger().doubleValue())
                            * base.getInteger().abs().bitLength());
        }
        return new Math_pow().exec(base, exponent);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new PowerCall(arguments);
    }
}
