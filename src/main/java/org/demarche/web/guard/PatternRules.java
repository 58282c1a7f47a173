package org.demarche.web.guard;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;

/// The rules for graph patterns: no other server is asked, no Java class is called, no path repeats
/// a repeat.
final class PatternRules extends OpVisitorBase {
    private static final int MOST_PATH_REPEATS = 1;

    @Override
    public void visit(OpService service) {
        throw new Refusal(
                403,
                "SERVICE is switched off here; ask the other server yourself and join the answers.");
    }

    @Override
    public void visit(OpBGP patterns) {
        patterns.getPattern().forEach(triple -> refuseJava(triple.getPredicate()));
    }

    @Override
    public void visit(OpPropFunc function) {
        refuseJava(function.getProperty());
    }

    @Override
    public void visit(OpPath path) {
        if (repeats(path.getTriplePath().getPath()) > MOST_PATH_REPEATS) {
            throw new Refusal(
                    400,
                    "A property path here repeats a repeated path, which can run without end; write it with one * or +.");
        }
    }

    private static void refuseJava(Node property) {
        if (property.isURI()) {
            refuseJava(property.getURI());
        }
    }

    static void refuseJava(String iri) {
        if (iri.startsWith("java:")) {
            throw new Refusal(403, "Functions of Java classes (java:) are switched off here.");
        }
    }

    private static int repeats(Path path) {
        return switch (path) {
            case P_Path2 two -> Math.max(repeats(two.getLeft()), repeats(two.getRight()));
            case P_Path1 one -> (repeatsItself(one) ? 1 : 0) + repeats(one.getSubPath());
            default -> 0;
        };
    }

    private static boolean repeatsItself(Path path) {
        return path instanceof P_ZeroOrMore1
                || path instanceof P_ZeroOrMoreN
                || path instanceof P_OneOrMore1
                || path instanceof P_OneOrMoreN
                || path instanceof P_FixedLength
                || path instanceof P_Mod;
    }
}
