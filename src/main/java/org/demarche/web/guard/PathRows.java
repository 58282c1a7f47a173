package org.demarche.web.guard;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/// The rows of a property path; with each one the way to it is forgotten. For the query's thread.
final class PathRows extends QueryIter1 {
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
