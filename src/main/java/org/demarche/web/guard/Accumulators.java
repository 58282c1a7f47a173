package org.demarche.web.guard;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingProjectNamed;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMaxDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggMinDistinct;
import org.apache.jena.sparql.expr.aggregate.AggNull;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSampleDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/// The aggregates of SPARQL 1.1, with what they keep on an account.
final class Accumulators {
    private Accumulators() {}

    /// @throws Refusal when it is another aggregate
    static Accumulator of(Aggregator aggregator, Account account) {
        return switch (aggregator) {
            case AggCount _, AggCountVar _, AggSum _, AggAvg _, AggNull _ ->
                    aggregator.createAccumulator();
            case AggMin _, AggMax _, AggMinDistinct _, AggMaxDistinct _ ->
                    new OneValue(aggregator.createAccumulator(), account);
            case AggSample _, AggSampleDistinct _ ->
                    new OneValue(aggregator.createAccumulator(), account);
            case AggCountDistinct _ -> new CountedRows(account);
            case AggCountVarDistinct count -> new CountedValues(expression(count), account);
            case AggSumDistinct sum -> new DifferentValues(new AggSum(expression(sum)), account);
            case AggAvgDistinct mean -> new DifferentValues(new AggAvg(expression(mean)), account);
            case AggGroupConcat texts ->
                    new JoinedTexts(expression(texts), texts.getSeparator(), false, account);
            case AggGroupConcatDistinct texts ->
                    new JoinedTexts(expression(texts), texts.getSeparator(), true, account);
            default -> throw refused(aggregator);
        };
    }

    /// @throws Refusal when it is none of SPARQL 1.1
    static void check(Aggregator aggregator) {
        boolean known =
                switch (aggregator) {
                    case AggCount _, AggCountVar _, AggSum _, AggAvg _, AggNull _ -> true;
                    case AggMin _, AggMax _, AggMinDistinct _, AggMaxDistinct _ -> true;
                    case AggSample _, AggSampleDistinct _ -> true;
                    case AggCountDistinct _, AggCountVarDistinct _ -> true;
                    case AggSumDistinct _, AggAvgDistinct _ -> true;
                    case AggGroupConcat _, AggGroupConcatDistinct _ -> true;
                    default -> false;
                };
        if (!known) {
            throw refused(aggregator);
        }
    }

    private static Expr expression(Aggregator aggregator) {
        return aggregator.getExprList().get(0);
    }

    private static Refusal refused(Aggregator aggregator) {
        return new Refusal(
                403,
                "The aggregate "
                        + aggregator.getName()
                        + " is switched off here; those of SPARQL 1.1 are COUNT, SUM, MIN, MAX, AVG, SAMPLE and GROUP_CONCAT.");
    }

    /// Keeps one value at a time.
    private static final class OneValue implements Accumulator {
        private final Accumulator plain;
        private final Account account;
        private @Nullable NodeValue kept;

        OneValue(Accumulator plain, Account account) {
            this.plain = plain;
            this.account = account;
        }

        @Override
        public void accumulate(Binding row, FunctionEnv environment) {
            plain.accumulate(row, environment);
            NodeValue value = plain.getValue();
            if (value != kept && value != null) {
                account.keep(
                        Memory.sizeOf(value.asNode())
                                - (kept == null ? 0 : Memory.sizeOf(kept.asNode())));
                kept = value;
            }
        }

        @Override
        public @Nullable NodeValue getValue() {
            return plain.getValue();
        }
    }

    /// Hands each different value on once.
    private static final class DifferentValues implements Accumulator {
        private final Expr expression;
        private final Accumulator plain;
        private final Account account;
        private final Set<NodeValue> seen = new HashSet<>();

        DifferentValues(Aggregator plain, Account account) {
            this.expression = Accumulators.expression(plain);
            this.plain = plain.createAccumulator();
            this.account = account;
        }

        @Override
        public void accumulate(Binding row, FunctionEnv environment) {
            NodeValue value = ExprLib.evalOrNull(expression, row, environment);
            if (value != null) {
                if (!seen.add(value)) {
                    return;
                }
                account.keep(value.asNode());
            }
            plain.accumulate(row, environment);
        }

        @Override
        public @Nullable NodeValue getValue() {
            return plain.getValue();
        }
    }

    private static final class CountedValues implements Accumulator {
        private final Expr expression;
        private final Account account;
        private final Set<Node> seen = new HashSet<>();

        CountedValues(Expr expression, Account account) {
            this.expression = expression;
            this.account = account;
        }

        @Override
        public void accumulate(Binding row, FunctionEnv environment) {
            Node value;
            if (expression.isVariable()) {
                value = row.get(expression.asVar());
            } else {
                NodeValue evaluated = ExprLib.evalOrNull(expression, row, environment);
                value = evaluated == null ? null : evaluated.asNode();
            }
            if (value != null && seen.add(value)) {
                account.keep(value);
            }
        }

        @Override
        public NodeValue getValue() {
            return NodeValue.makeInteger(seen.size());
        }
    }

    private static final class CountedRows implements Accumulator {
        private final Account account;
        private final Set<Binding> seen = new HashSet<>();

        CountedRows(Account account) {
            this.account = account;
        }

        @Override
        public void accumulate(Binding row, FunctionEnv environment) {
            var named = new BindingProjectNamed(row);
            if (seen.add(named)) {
                account.keep(named);
            }
        }

        @Override
        public NodeValue getValue() {
            return NodeValue.makeInteger(seen.size());
        }
    }

    private static final class JoinedTexts extends AccumulatorExpr {
        private final StringBuilder texts = new StringBuilder();
        private final String separator;
        private final Account account;
        private boolean first = true;

        JoinedTexts(
                Expr expression, @Nullable String separator, boolean distinct, Account account) {
            super(expression, distinct);
            this.separator = Objects.requireNonNullElse(separator, " ");
            this.account = account;
        }

        @Override
        protected void accumulate(NodeValue value, Binding row, FunctionEnv environment) {
            String text = value.asString();
            int more = text.length() + (first ? 0 : separator.length());
            Bounds.checkLength(texts.length() + (long) more, Bounds.MOST_CHARACTERS);
            account.keep((makeDistinct ? 2L : 1L) * more + (makeDistinct ? 80 : 0));
            if (!first) {
                texts.append(separator);
            }
            texts.append(text);
            first = false;
        }

        @Override
        protected void accumulateError(Binding row, FunctionEnv environment) {}

        @Override
        protected NodeValue getAccValue() {
            return NodeValue.makeString(texts.toString());
        }
    }
}
