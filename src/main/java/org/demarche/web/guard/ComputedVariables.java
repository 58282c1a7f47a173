package org.demarche.web.guard;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/// The variables of a query whose values are put together, not found in the store.
final class ComputedVariables extends OpVisitorBase {
    private final Set<Var> variables = new HashSet<>();

    private ComputedVariables() {}

    static Set<Var> of(Op op) {
        var found = new ComputedVariables();
        Walker.walk(op, found, new ExprVisitorBase());
        return found.variables;
    }

    @Override
    public void visit(OpExtend extend) {
        variables.addAll(extend.getVarExprList().getVars());
    }

    @Override
    public void visit(OpAssign assign) {
        variables.addAll(assign.getVarExprList().getVars());
    }

    @Override
    public void visit(OpGroup group) {
        variables.addAll(group.getGroupVars().getVars());
        group.getAggregators().forEach(aggregate -> variables.add(aggregate.getVar()));
    }
}
