package org.demarche.web.guard;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpUnfold;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/// The rules for graph patterns: no other server is asked, no predicate does anything but match,
/// save the search for words, and paths repeat within bounds.
final class PatternRules extends TransformCopy {
    private static final String WORDS = "http://jena.apache.org/text#query";
    private static final List<String> OTHERS =
            List.of(
                    "http://jena.apache.org/ARQ/",
                    "http://jena.hpl.hp.com/ARQ/",
                    "http://jena.apache.org/text#",
                    "http://jena.apache.org/spatial#");

    static {
        TextQuery.init();
    }

    /// The search for words alone, for Jena.
    static PropertyFunctionRegistry properties() {
        var few = new PropertyFunctionRegistry();
        few.put(WORDS, PropertyFunctionRegistry.get().get(WORDS));
        return few;
    }

    @Override
    public Op transform(OpService service, Op pattern) {
        throw new Refusal(
                403,
                "SERVICE is switched off here; ask the other server yourself and join the answers.");
    }

    @Override
    public Op transform(OpBGP patterns) {
        patterns.getPattern().forEach(PatternRules::check);
        return super.transform(patterns);
    }

    @Override
    public Op transform(OpQuadPattern patterns) {
        patterns.getBasicPattern().forEach(PatternRules::check);
        return super.transform(patterns);
    }

    @Override
    public Op transform(OpPropFunc function, Op pattern) {
        check(function.getProperty());
        return super.transform(function, pattern);
    }

    @Override
    public Op transform(OpProcedure procedure, Op pattern) {
        throw refused("procedure", String.valueOf(procedure.getProcId()));
    }

    @Override
    public Op transform(OpUnfold unfold, Op pattern) {
        throw new Refusal(403, "UNFOLD is switched off here; it is no part of SPARQL 1.1.");
    }

    @Override
    public Op transform(OpGroup group, Op pattern) {
        group.getAggregators().forEach(aggregate -> Accumulators.check(aggregate.getAggregator()));
        return super.transform(group, pattern);
    }

    @Override
    public Op transform(OpPath path) {
        PathRules.check(path.getTriplePath().getPath());
        return super.transform(path);
    }

    private static void check(Triple triple) {
        check(triple.getPredicate());
    }

    private static void check(@Nullable Node property) {
        if (property == null || !property.isURI()) {
            return;
        }
        String iri = property.getURI();
        if (iri.startsWith("java:")) {
            throw new Refusal(403, "Functions of Java classes (java:) are switched off here.");
        }
        if (!iri.equals(WORDS) && OTHERS.stream().anyMatch(iri::startsWith)) {
            throw refused("property function", iri);
        }
    }

    private static Refusal refused(String kind, String iri) {
        return new Refusal(403, "The " + kind + " <" + iri + "> is switched off here.");
    }
}
