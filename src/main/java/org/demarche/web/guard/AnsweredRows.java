package org.demarche.web.guard;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/// The rows that a query answers; a bound that it runs into comes out as a [Refusal]. For the
/// query's thread.
final class AnsweredRows extends QueryIter1 {
    AnsweredRows(QueryIterator rows, ExecutionContext execution) {
        super(rows, execution);
    }

    @Override
    protected boolean hasNextBinding() {
        try {
            return getInput().hasNext();
        } catch (Overrun e) {
            throw e.refusal();
        }
    }

    @Override
    protected Binding moveToNextBinding() {
        try {
            return getInput().nextBinding();
        } catch (Overrun e) {
            throw e.refusal();
        }
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {}
}
