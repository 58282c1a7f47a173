package org.demarche.web.guard;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/// A function of SPARQL whose arguments and value are held within the [Bounds], and which looks at
/// the clock. For the query's thread.
final class BoundedCall extends ExprFunctionN {
    private final ExprFunction plain;
    private final Bounds bounds;

    BoundedCall(ExprFunction plain, ExprList arguments, Bounds bounds) {
        super(plain.getFunctionSymbol().getSymbol(), arguments);
        this.plain = plain;
        this.bounds = bounds;
        bounds.addCall();
    }

    private BoundedCall(BoundedCall other, ExprList arguments) {
        super(other.plain.getFunctionSymbol().getSymbol(), arguments);
        plain = other.plain;
        bounds = other.bounds;
    }

    @Override
    protected @Nullable NodeValue evalSpecial(Binding row, FunctionEnv environment) {
        Signal.of(environment).check();
        return null;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        switch (plain) {
            case E_StrConcat _ ->
                    bounds.checkLength(arguments.stream().mapToLong(Bounds::length).sum());
            case E_StrContains _, E_StrBefore _, E_StrAfter _ ->
                    Bounds.checkSearch(
                            Bounds.length(arguments.getFirst()), Bounds.length(arguments.get(1)));
            case E_Multiply _ ->
                    Bounds.checkBits(
                            (double) Bounds.bits(arguments.getFirst())
                                    + Bounds.bits(arguments.get(1)));
            default -> {}
        }
        return bounds.checked(called(arguments));
    }

    private NodeValue called(List<NodeValue> arguments) {
        return switch (plain) {
            case ExprFunction1 one -> one.eval(arguments.getFirst());
            case ExprFunction2 two -> two.eval(arguments.getFirst(), arguments.get(1));
            case ExprFunction3 three ->
                    three.eval(arguments.getFirst(), arguments.get(1), third(arguments));
            case ExprFunctionN many -> many.eval(arguments);
            default -> throw new IllegalStateException(plain.getClass().getName());
        };
    }

    @SuppressWarnings("NullAway") // Jena's own word for an argument that is left out
    private static NodeValue third(List<NodeValue> arguments) {
        return arguments.size() < 3 ? null : arguments.get(2);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedCall(this, arguments);
    }
}
