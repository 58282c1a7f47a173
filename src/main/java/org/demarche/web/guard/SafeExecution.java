package org.demarche.web.guard;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.NodeId;

/// Makes the context of a query such that whatever runs in it ends in time and keeps within its
/// memory. Safe for many threads.
public final class SafeExecution {
    private static final ScheduledThreadPoolExecutor CLOCK =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().name("query-clock").daemon().factory());
    private static final PropertyFunctionRegistry PROPERTIES = PatternRules.properties();

    private SafeExecution() {}

    /// Prepares the context of one execution, before its query begins; the clock starts now.
    /// Afterwards the signal to cancel reaches where an iterator of Jena does not look, functions
    /// have bounds, and steps that keep rows take them from the query's share of the memory.
    public static void prepare(Context context, Limits limits) {
        AtomicBoolean cancelled = Context.getOrSetCancelSignal(context);
        CLOCK.schedule(() -> cancelled.set(true), limits.time().toMillis(), TimeUnit.MILLISECONDS);
        var memory = Memory.share(limits);
        memory.putInto(context);
        FunctionRegistry.set(context, FunctionNames.plain());
        PropertyFunctionRegistry.set(context, PROPERTIES);
        context.set(
                ARQConstants.sysOptimizerFactory, (RewriteFactory) inner -> rewrite(inner, memory));
        QC.setFactory(context, WatchedExecutor::new);
        QC2.setFilter(context, watch(Signal.of(context)));
    }

    private static Rewrite rewrite(Context context, Memory memory) {
        Rewrite plain = Optimize.stdOptimizationFactory.create(context);
        return op -> {
            Op rewritten = plain.rewrite(QueryRules.safe(described(op, context)));
            memory.computes(ComputedVariables.of(rewritten));
            return WatchedExecutor.whole(rewritten);
        };
    }

    /// DESCRIBE remembers what it finds, so that it must not find the same again and again.
    private static Op described(Op op, Context context) {
        Query query = context.get(ARQConstants.sysCurrentQuery);
        return query != null && query.isDescribeType() ? OpDistinct.create(op) : op;
    }

    /// Sees each tuple that the store finds, also those that come to nothing.
    private static Predicate<Tuple<NodeId>> watch(Signal signal) {
        return _ -> {
            signal.check();
            return true;
        };
    }
}
