package org.demarche.web.guard;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.jspecify.annotations.Nullable;

/// A row for each group, as SPARQL has it; groups and what their aggregates keep go on an account.
/// For the query's thread.
final class GroupedRows extends QueryIter1 {
    private static final int BYTES_OF_AN_ACCUMULATOR = 64;

    private final VarExprList keys;
    private final List<ExprAggregator> aggregates;
    private final ExecutionContext execution;
    private final Account account;
    private @Nullable Iterator<Binding> groups;

    GroupedRows(QueryIterator rows, OpGroup group, ExecutionContext execution) {
        super(rows, execution);
        keys = group.getGroupVars();
        aggregates = group.getAggregators();
        this.execution = execution;
        account = new Account(execution);
    }

    @Override
    protected boolean hasNextBinding() {
        if (groups == null) {
            groups = groups();
        }
        return groups.hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return groups == null ? Binding.noParent : groups.next();
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {
        groups = Collections.emptyIterator();
        account.giveBack();
    }

    private Iterator<Binding> groups() {
        if (!getInput().hasNext()) {
            return keys.isEmpty() ? List.of(ofNothing()).iterator() : Collections.emptyIterator();
        }
        Map<Binding, List<Accumulator>> byKey = new HashMap<>();
        while (getInput().hasNext()) {
            Binding row = getInput().nextBinding();
            byKey.computeIfAbsent(key(row), this::accumulators)
                    .forEach(accumulator -> accumulator.accumulate(row, execution));
        }
        Iterator<Map.Entry<Binding, List<Accumulator>>> entries = byKey.entrySet().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Binding next() {
                Map.Entry<Binding, List<Accumulator>> entry = entries.next();
                return row(entry.getKey(), entry.getValue());
            }
        };
    }

    private List<Accumulator> accumulators(Binding key) {
        account.keep(Memory.sizeOfAll(key) + (long) BYTES_OF_AN_ACCUMULATOR * aggregates.size());
        return aggregates.stream()
                .map(aggregate -> Accumulators.of(aggregate.getAggregator(), account))
                .toList();
    }

    private Binding key(Binding row) {
        BindingBuilder key = Binding.builder();
        for (Var variable : keys.getVars()) {
            Node term = keys.get(variable, row, execution);
            if (term != null) {
                key.add(variable, term);
            }
        }
        return key.build();
    }

    private Binding row(Binding key, List<Accumulator> accumulators) {
        BindingBuilder row = Binding.builder(key);
        for (int i = 0; i < accumulators.size(); i++) {
            NodeValue value = accumulators.get(i).getValue();
            if (value != null) {
                row.add(aggregates.get(i).getVar(), value.asNode());
            }
        }
        return row.build();
    }

    private Binding ofNothing() {
        BindingBuilder row = Binding.builder();
        for (ExprAggregator aggregate : aggregates) {
            Node value = aggregate.getAggregator().getValueEmpty();
            if (value != null) {
                row.add(aggregate.getVar(), value);
            }
        }
        return row.build();
    }
}
