package org.demarche.web.guard;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/// Rows on their way: into a step that keeps them, put on its account, or out of it, whose end
/// closes the account. For the query's thread.
final class KeptRows extends QueryIter1 {
    // Of few rows kept at a time only large ones matter, however many pass.
    private static final long LARGE = 4L << 20;

    private enum Way {
        IN,
        OUT
    }

    private final Account account;
    private final Way way;
    private final long free;

    private KeptRows(
            QueryIterator rows, Account account, Way way, long free, ExecutionContext execution) {
        super(rows, execution);
        this.account = account;
        this.way = way;
        this.free = free;
    }

    static QueryIterator into(QueryIterator rows, Account account, ExecutionContext execution) {
        return new KeptRows(rows, account, Way.IN, 0, execution);
    }

    /// Into a step that keeps at most so many rows at a time.
    static QueryIterator largeInto(
            QueryIterator rows, Account account, long most, ExecutionContext execution) {
        return new KeptRows(rows, account, Way.IN, LARGE / Math.max(1, most), execution);
    }

    static QueryIterator outOf(QueryIterator rows, Account account, ExecutionContext execution) {
        return new KeptRows(rows, account, Way.OUT, 0, execution);
    }

    @Override
    protected boolean hasNextBinding() {
        return getInput().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        Binding row = getInput().nextBinding();
        if (way == Way.IN) {
            long size = account.sizeOf(row);
            if (size > free) {
                account.keep(size);
            }
        }
        return row;
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {
        if (way == Way.OUT) {
            account.giveBack();
        }
    }
}
