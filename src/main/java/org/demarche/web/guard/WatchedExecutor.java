package org.demarche.web.guard;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpAntiJoin;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLabel;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSemiJoin;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterHalfJoin;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/// Runs a query as TDB2 does, but holds the steps that keep rows to the [Memory], and looks at the
/// clock where they do not. For the query's thread.
final class WatchedExecutor extends OpExecutorTDB2 {
    private static final Object WHOLE = new Object();

    WatchedExecutor(ExecutionContext execution) {
        super(execution);
    }

    /// The steps of a whole query, marked so that what executes them knows the outermost.
    static Op whole(Op op) {
        return OpLabel.create(WHOLE, op);
    }

    @Override
    protected QueryIterator execute(OpLabel label, QueryIterator input) {
        if (label.getObject() != WHOLE) {
            return super.execute(label, input);
        }
        try {
            return new Overrun.AnsweredRows(super.execute(label, input), execCxt);
        } catch (Overrun e) {
            throw e.refusal();
        }
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        var graph = new WatchedGraph(execCxt.getActiveGraph(), execCxt);
        ExecutionContext there = ExecutionContext.copyChangeActiveGraph(execCxt, graph);
        return new WatchedGraph.PathRows(
                new QueryIterPath(path.getTriplePath(), input, there), graph, execCxt);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        var account = new Account(execCxt);
        QueryIterator rows = KeptRows.into(exec(order.getSubOp(), input), account, execCxt);
        return KeptRows.outOf(
                new QueryIterSort(rows, comparator(order.getConditions()), execCxt),
                account,
                execCxt);
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        if (top.getLimit() < 0) {
            throw new Refusal(400, "LIMIT and OFFSET are too large together; use smaller numbers.");
        }
        boolean distinct = top.getSubOp() instanceof OpDistinct;
        Op sub = top.getSubOp() instanceof OpDistinct inner ? inner.getSubOp() : top.getSubOp();
        var account = new Account(execCxt);
        QueryIterator rows = KeptRows.largeInto(exec(sub, input), account, top.getLimit(), execCxt);
        return KeptRows.outOf(
                new QueryIterTopN(
                        rows, comparator(top.getConditions()), top.getLimit(), distinct, execCxt),
                account,
                execCxt);
    }

    private Comparator<Binding> comparator(List<SortCondition> conditions) {
        var plain = new BindingComparator(conditions, execCxt);
        Signal signal = Signal.of(execCxt);
        return (first, second) -> {
            signal.check();
            return plain.compare(first, second);
        };
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        return new DistinctRows(exec(distinct.getSubOp(), input), execCxt);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        return new GroupedRows(exec(group.getSubOp(), input), group, execCxt);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        var account = new Account(execCxt);
        QueryIterator left = KeptRows.into(exec(join.getLeft(), input), account, execCxt);
        QueryIterator right = exec(join.getRight(), root());
        return KeptRows.outOf(Join.join(left, right, execCxt), account, execCxt);
    }

    @Override
    protected QueryIterator execute(OpTable table, QueryIterator input) {
        if (table.isJoinIdentity() || input.isJoinIdentity()) {
            return super.execute(table, input);
        }
        var account = new Account(execCxt);
        return KeptRows.outOf(
                super.execute(table, KeptRows.into(input, account, execCxt)), account, execCxt);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        var account = new Account(execCxt);
        QueryIterator left = exec(join.getLeft(), input);
        QueryIterator right = kept(join.getRight(), account);
        return KeptRows.outOf(
                Join.leftJoin(left, right, join.getExprs(), execCxt), account, execCxt);
    }

    @Override
    protected QueryIterator execute(OpSemiJoin join, QueryIterator input) {
        var account = new Account(execCxt);
        QueryIterator left = exec(join.getLeft(), input);
        QueryIterator right = kept(join.getRight(), account);
        return KeptRows.outOf(QueryIterHalfJoin.semiJoin(left, right, execCxt), account, execCxt);
    }

    @Override
    protected QueryIterator execute(OpAntiJoin join, QueryIterator input) {
        var account = new Account(execCxt);
        QueryIterator left = exec(join.getLeft(), input);
        QueryIterator right = kept(join.getRight(), account);
        return KeptRows.outOf(QueryIterHalfJoin.antiJoin(left, right, execCxt), account, execCxt);
    }

    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        var account = new Account(execCxt);
        QueryIterator left = exec(minus.getLeft(), input);
        QueryIterator right = kept(minus.getRight(), account);
        var common = OpVars.visibleVars(minus.getLeft());
        common.retainAll(OpVars.visibleVars(minus.getRight()));
        return KeptRows.outOf(
                QueryIterMinus.create(left, right, common, execCxt), account, execCxt);
    }

    private QueryIterator kept(Op op, Account account) {
        return KeptRows.into(exec(op, root()), account, execCxt);
    }
}
