package org.demarche.web.guard;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpN;

/// How deep the steps of a query go: what runs them goes down as deep.
final class Depth {
    private static final int DEEPEST = 400;

    private Depth() {}

    /// @throws Refusal when there are too many steps within steps
    static void check(Op op) {
        check(op, 0);
    }

    private static void check(Op op, int depth) {
        if (depth > DEEPEST) {
            throw new Refusal(
                    400,
                    "The query has too many parts, such as UNION or OPTIONAL; use VALUES, or ask in several queries.");
        }
        switch (op) {
            case Op1 one when one.getSubOp() != null -> check(one.getSubOp(), depth + 1);
            case Op2 two -> {
                check(two.getLeft(), depth + 1);
                check(two.getRight(), depth + 1);
            }
            case OpN many -> many.getElements().forEach(element -> check(element, depth + 1));
            default -> {}
        }
    }
}
