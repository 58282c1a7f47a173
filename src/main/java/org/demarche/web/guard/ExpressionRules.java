package org.demarche.web.guard;

import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/// The rules for expressions: regular expressions that end, strings that do not grow without bound,
/// no Java classes.
final class ExpressionRules extends ExprVisitorBase {
    // Four strings of three variables each stay far below it, a chain of doublings does not.
    private static final long MOST_GROWTH = 5_000;

    private long growth = 1;

    @Override
    public void visit(ExprFunctionN function) {
        switch (function) {
            case E_Regex regex -> RegexRule.check(constant(regex.getArg(2), "pattern of REGEX"));
            case E_StrReplace replace -> {
                RegexRule.check(constant(replace.getArg(2), "pattern of REPLACE"));
                grow(constant(replace.getArg(3), "replacement of REPLACE").length());
            }
            case E_StrConcat concat ->
                    grow(concat.getArgs().stream().filter(part -> !part.isConstant()).count());
            case E_Function called -> call(called);
            default -> {}
        }
    }

    private void call(ExprFunction called) {
        String iri = called.getFunctionIRI();
        if (iri != null) {
            PatternRules.refuseJava(iri);
        }
        grow(called.numArgs());
    }

    private void grow(long times) {
        growth = Math.min(MOST_GROWTH + 1, growth * Math.max(1, times));
    }

    /// @throws Refusal when the strings that the query builds could fill the memory
    void finish() {
        if (growth > MOST_GROWTH) {
            throw new Refusal(
                    400,
                    "The query joins strings so often that the result could fill the memory; use fewer CONCAT and REPLACE.");
        }
    }

    private static String constant(Expr expression, String what) {
        if (!expression.isConstant() || !expression.getConstant().isString()) {
            throw new Refusal(
                    400,
                    "The "
                            + what
                            + " must be written out as a string; a variable may use CONTAINS.");
        }
        return expression.getConstant().getString();
    }
}
