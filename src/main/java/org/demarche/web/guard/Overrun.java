package org.demarche.web.guard;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/// A query runs into a bound while it is evaluated. It goes as a cancellation through the steps of
/// Jena, which swallow any other exception in a filter, and comes out as its [Refusal].
final class Overrun extends QueryCancelledException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Overrun(String sentence) {
        refusal = new Refusal(400, sentence);
    }

    Refusal refusal() {
        return refusal;
    }

    /// The rows that a query answers; a bound that it runs into comes out as a [Refusal]. For the
    /// query's thread.
    static final class AnsweredRows extends QueryIter1 {
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
}
