package org.demarche.web.guard;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.util.iterator.ExtendedIterator;

/// A graph in which a property path walks: each step looks at the clock, and what it finds goes on
/// an account until the path has its next answer. For the query's thread.
final class WatchedGraph extends WrappedGraph {
    private static final int BYTES_OF_A_STEP = 32;

    private final Signal signal;
    private final Account account;

    WatchedGraph(Graph graph, ExecutionContext execution) {
        super(graph);
        signal = Signal.of(execution);
        account = new Account(execution);
    }

    /// Forgets what was found.
    void giveBack() {
        account.giveBack();
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return watched(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node property, Node object) {
        return watched(super.find(subject, property, object));
    }

    @Override
    public boolean contains(Node subject, Node property, Node object) {
        signal.check();
        return super.contains(subject, property, object);
    }

    private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> found) {
        signal.check();
        return found.mapWith(triple -> {
            account.keep(BYTES_OF_A_STEP);
            return triple;
        });
    }

    /// The rows of a property path; with each one the way to it is forgotten. For the query's
    /// thread.
    static final class PathRows extends QueryIter1 {
        private final WatchedGraph graph;

        PathRows(QueryIterator rows, WatchedGraph graph, ExecutionContext execution) {
            super(rows, execution);
            this.graph = graph;
        }

        @Override
        protected boolean hasNextBinding() {
            return getInput().hasNext();
        }

        @Override
        protected Binding moveToNextBinding() {
            graph.giveBack();
            return getInput().nextBinding();
        }

        @Override
        protected void requestSubCancel() {}

        @Override
        protected void closeSubIterator() {
            graph.giveBack();
        }
    }
}
